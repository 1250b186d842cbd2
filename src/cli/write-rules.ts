import { resolve } from 'node:path';
import { describeRules } from '../extract/describe-rules.ts';
import { writeWholeFile } from '../files/write/write-whole-file.ts';

writeWholeFile(resolve(import.meta.dirname, '../../docs'), 'rules.md', describeRules());
