import { readFileSync } from 'node:fs';

/** What bench/train-syntax.ts has learnt of English from treebanks, as bytes; docs/licences.md names them. */
export const syntaxBytes: Uint8Array = readFileSync(new URL('model/syntax.bin', import.meta.url));

/** What bench/train-attribution.ts has learnt of who says what in English news, as bytes. */
export const attributionBytes: Uint8Array = readFileSync(new URL('model/attribution.bin', import.meta.url));
