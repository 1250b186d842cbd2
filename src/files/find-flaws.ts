import type { z } from 'zod';
import type { Flaw } from './problem.ts';

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
    .replace(/, received .*$/, '');

/**
 * Puts what zod found wrong with a file's data into flaws: which field, what was expected, what was found.
 * @param lines path → line of the file, as `readYaml` gives it
 * @param firstLine the line that stands for the whole, where a field has none
 * @param fields the names of the fields that the file may have, for the hint about an unknown one
 */
export function findFlaws(
  error: z.ZodError,
  data: unknown,
  {
    lines,
    firstLine,
    fields,
  }: { lines: ReadonlyMap<string, number>; firstLine: number; fields: readonly string[] },
): Flaw[] {
  return error.issues.flatMap((issue): Flaw[] => {
    const name = issue.path.map(String).join('.');
    const line = lineOf(issue.path, lines, firstLine);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        line: lineOf([...issue.path, key], lines, line),
        message: `There is no field "${name === '' ? key : `${name}.${key}`}" in such a file.`,
        ...(name === ''
          ? { hint: `The fields are ${fields.join(', ')}.` }
          : { hint: 'Mend its name or take it out.' }),
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
    return [
      {
        line,
        message: `"${name}": ${plainMessage(issue.message).replace(/\.$/, '')}; found ${shown(found)}.`,
      },
    ];
  });
}
