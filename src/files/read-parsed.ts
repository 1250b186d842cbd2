import { parsedSchema, type Parsed } from '../records/parsed.ts';
import { findFlaws } from './find-flaws.ts';
import type { Flaw } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

const hint =
  'The parser writes this file. Take back the last change to it in git, or delete it and run npm run parse: records whose words are unchanged are taken up again, and those that you deleted come back.';

function lineOfJsonError(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  // Without a position the text has ended too early.
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}

/** What the last parse wrote, read; or what keeps it from being read. */
export type ReadParsed = { readonly parsed: Parsed } | { readonly flaws: readonly Flaw[] };

/**
 * Reads the bytes of `content/.parsed/<article>.json`.
 * @param article the article's id, as the file's name has it
 */
export function readParsed(bytes: Uint8Array, article: string): ReadParsed {
  const read = readText(bytes);
  if ('flaw' in read) return { flaws: [read.flaw] };
  let data: unknown;
  try {
    data = JSON.parse(read.text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return {
      flaws: [
        {
          line: lineOfJsonError(read.text, message),
          message: 'Expected JSON and found something else.',
          hint,
        },
      ],
    };
  }
  const checked = parsedSchema.safeParse(data);
  if (!checked.success) {
    const { lines } = readYaml(read.text, 1);
    const fields = Object.keys(parsedSchema.shape);
    return {
      flaws: findFlaws(checked.error, data, { lines, firstLine: 1, fields }).map((flaw) => ({
        ...flaw,
        hint,
      })),
    };
  }
  if (checked.data.article !== article)
    return {
      flaws: [
        { line: 1, message: `Expected the article "${article}" and found "${checked.data.article}".`, hint },
      ],
    };
  return { parsed: checked.data };
}
