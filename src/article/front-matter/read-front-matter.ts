import type { z } from 'zod';
import { findFlaws } from './find-flaws.ts';
import type { Flaw } from './flaw.ts';
import { readYaml, type YamlReader } from './read-yaml.ts';
import type { FrontMatter } from './split-front-matter.ts';

/** A file with front matter, read and held against its schema; or everything that keeps it from being read. */
export type FrontMatterRead<Data> = Fields<Data> | { readonly flaws: readonly Flaw[] };

interface Fields<Data> {
  readonly data: Data;
  readonly body: string;
  /** Line (counted from 1) on which the body starts. */
  readonly bodyLine: number;
  /** Path of a field → its line, as {@link readYaml} gives it. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads front matter and holds it against a schema.
 * @param schemaFor gives the schema that is meant, by the data
 */
export function readFrontMatter<Schema extends z.ZodObject>(
  { yaml, line: firstLine, body, bodyLine }: FrontMatter,
  schemaFor: (data: unknown) => Schema,
  read: YamlReader = readYaml,
): FrontMatterRead<z.output<Schema>> {
  const { data, lines, flaws } = read(yaml, firstLine);
  if (flaws.length > 0) return { flaws };
  const schema = schemaFor(data);
  const checked = schema.safeParse(data);
  if (checked.success) return { data: checked.data, body, bodyLine, lines };
  const fields = Object.keys(schema.shape);
  return { flaws: findFlaws(checked.error, data, { lines, firstLine, fields, schema }) };
}
