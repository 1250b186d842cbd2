import type { z } from 'zod';
import { readFrontMatter, type FrontMatterRead } from '../../article/front-matter/read-front-matter.ts';
import type { YamlReader } from '../../article/front-matter/read-yaml.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { readText } from './read-text.ts';

/** Reads a file's bytes against the schema of its kind; `flaws` says everything that keeps it from being read. */
export function readRecord<Schema extends z.ZodObject>(
  bytes: Uint8Array,
  schema: Schema,
  readYaml?: YamlReader,
): FrontMatterRead<z.output<Schema>> {
  const decoded = readText(bytes);
  if ('flaw' in decoded) return { flaws: [decoded.flaw] };
  const parts = splitFrontMatter(decoded.text);
  if (parts) return readFrontMatter(parts, () => schema, readYaml);
  return {
    flaws: [
      {
        line: 1,
        message: 'Expected front matter between two lines of three hyphens (---) and found none.',
        hint: 'Begin the file with a line ---, then one field a line, then a line --- again.',
      },
    ],
  };
}
