import type { z } from 'zod';
import { findFlaws } from './find-flaws.ts';
import type { Flaw } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlReader } from './yaml-memory.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** One file with front matter, read and held against its schema. */
export interface ReadRecord<Data> {
  readonly data: Data;
  readonly body: string;
  readonly bodyLine: number;
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads a file's text against the schema of its kind; `flaws` says everything that keeps it from being read. */
export function readRecord<Shape extends z.ZodRawShape>(
  bytes: Uint8Array,
  schema: z.ZodObject<Shape>,
  read: YamlReader = readYaml,
): ReadRecord<z.output<z.ZodObject<Shape>>> | { readonly flaws: readonly Flaw[] } {
  const decoded = readText(bytes);
  if ('flaw' in decoded) return { flaws: [decoded.flaw] };
  const parts = splitFrontMatter(decoded.text);
  if (!parts)
    return {
      flaws: [
        {
          line: 1,
          message: 'Expected front matter between two lines of three hyphens (---) and found none.',
          hint: 'Begin the file with a line ---, then one field a line, then a line --- again.',
        },
      ],
    };
  const { data, lines, flaws } = read(parts.yaml, parts.line);
  if (flaws.length > 0) return { flaws };
  const checked = schema.safeParse(data);
  if (!checked.success)
    return {
      flaws: findFlaws(checked.error, data, {
        lines,
        firstLine: parts.line,
        fields: Object.keys(schema.shape),
      }),
    };
  return { data: checked.data, body: parts.body, bodyLine: parts.bodyLine, lines };
}
