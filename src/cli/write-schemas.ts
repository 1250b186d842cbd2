import { resolve } from 'node:path';
import { writeWholeFile } from '../files/write/write-whole-file.ts';
import { jsonSchemas } from '../records/json-schemas.ts';

const folder = resolve(import.meta.dirname, '../../schemas');
for (const [kind, schema] of jsonSchemas())
  writeWholeFile(folder, `${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
