import { z } from 'zod';
import { nearest } from './did-you-mean.ts';
import type { Flaw } from './flaw.ts';

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

function lineOf(path: readonly PropertyKey[], lines: ReadonlyMap<string, number>, otherwise: number): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).map(String).join('.'));
    if (line !== undefined) return line;
  }
  return otherwise;
}

const plainMessage = (message: string): string =>
  message
    .replace(/^Invalid (?:input|option|string): /, '')
    .replace(/^expected/, 'Expected')
    .replace(/, received [\s\S]*$/, '');

const examples: Readonly<Record<string, string>> = {
  string: 'Write words, as in role: Mayor. Put a number or date in quotation marks: "2024".',
  number: 'Write a number without quotation marks or separators, as in 32000.',
  boolean: 'Write true or false, without quotation marks.',
  array: 'Write a list: one item a line, each after a hyphen and a space, as in - Mayor.',
  object: 'Write fields of its own, as in { by: Your Name, on: 2024-12-24 }.',
};

/** What to write instead of a value that is not of the list, or not of the type. */
function hintFor(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code === 'invalid_type' && issue.expected === 'array' && issue.path.length > 1)
    return 'Write a list within the list, as in - - We will rebuild the mill: each paragraph is a list of what stands between one pair of marks.';
  if (issue.code === 'invalid_type') return examples[issue.expected];
  if (issue.code !== 'invalid_value') return undefined;
  const allowed = issue.values.map(String);
  const meant = typeof found === 'string' ? nearest(found, allowed) : null;
  return `${meant === null ? '' : `Did you mean ${meant}? `}Write one of ${allowed.join(', ')}.`;
}

/** The names of the fields that may stand at a path of a schema's data; none where the schema has no such group of fields. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries<unknown>(schema.shape);
  return key === undefined
    ? fields.map(([name]) => name)
    : fieldsAt(fields.find(([name]) => name === key)?.[1], rest);
}

/** What to do about a field that there is none of. */
function hintForUnknown(key: string, known: readonly string[]): string {
  if (known.length === 0) return 'Mend its name or take it out.';
  const meant = nearest(key, known);
  return `${meant === null ? '' : `Did you mean "${meant}"? `}The fields are ${known.join(', ')}.`;
}

/**
 * Puts what zod found wrong with a file's data into flaws: which field, what was expected, what was found.
 * @param lines path → line of the file, as `readYaml` gives it
 * @param firstLine the line that stands for the whole, where a field has none
 * @param fields the names of the fields that the file may have, for the hint about an unknown one
 * @param schema what the data was held against, where groups of fields within it are to be named too
 */
export function findFlaws(
  error: z.ZodError,
  data: unknown,
  {
    lines,
    firstLine,
    fields,
    schema,
  }: {
    lines: ReadonlyMap<string, number>;
    firstLine: number;
    fields: readonly string[];
    schema?: z.ZodType;
  },
): Flaw[] {
  return error.issues.flatMap((issue): Flaw[] => {
    const name = issue.path.map(String).join('.');
    const line = lineOf(issue.path, lines, firstLine);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        line: lineOf([...issue.path, key], lines, line),
        message: `There is no field "${name === '' ? key : `${name}.${key}`}" in such a file.`,
        hint: hintForUnknown(key, name === '' ? fields : fieldsAt(schema, issue.path)),
      }));
    const found = valueAt(data, issue.path);
    if (name === '')
      return [
        {
          line,
          message: `Expected a list of fields and found ${shown(found)}.`,
          hint: 'Write one field a line, as in kind: direct.',
        },
      ];
    if (found === undefined)
      return [{ line, message: `The field "${name}" is missing.`, hint: plainMessage(issue.message) }];
    const hint = hintFor(issue, found);
    return [
      {
        line,
        ...(hint === undefined ? {} : { hint }),
        message: `"${name}": ${plainMessage(issue.message).replace(/\.$/, '')}; found ${shown(found)}.`,
      },
    ];
  });
}
