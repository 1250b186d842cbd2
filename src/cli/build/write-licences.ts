import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeWholeFile } from '../../files/write/write-whole-file.ts';
import { sourcesOf } from '../../extract/syntax/read-model.ts';
import { attributionBytes, syntaxBytes } from '../../language/en/models.ts';
import { listPackages, writeLicences } from './licences.ts';

const project = resolve(import.meta.dirname, '../../..');
const lock: unknown = JSON.parse(readFileSync(resolve(project, 'package-lock.json'), 'utf8'));
writeWholeFile(
  project,
  'docs/licences.md',
  writeLicences(listPackages(lock), [syntaxBytes, attributionBytes].flatMap(sourcesOf)),
);
