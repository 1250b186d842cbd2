import { readFileSync } from 'node:fs';
import { readSyntaxModel, type SyntaxModel } from '../../extract/syntax/syntax-model.ts';

/** What bench/train-syntax.ts has learnt of English from treebanks; docs/licences.md names them. */
export const syntaxModel: SyntaxModel = readSyntaxModel(
  readFileSync(new URL('./model/syntax.bin', import.meta.url)),
);
