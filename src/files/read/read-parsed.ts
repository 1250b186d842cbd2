import { parsedSchema, type Parsed } from '../../records/parsed.ts';
import { findFlaws } from '../../article/front-matter/find-flaws.ts';
import type { Flaw } from '../../article/front-matter/flaw.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { readYaml } from '../../article/front-matter/read-yaml.ts';

const hint =
  'The parser writes this file. Take back the last change to it in git, or delete it and run npm run parse: records whose words are unchanged are taken up again, and those that you deleted come back.';

/** What the last parse wrote, read; or what keeps it from being read. */
export type ReadParsed = { readonly parsed: Parsed } | { readonly flaws: readonly Flaw[] };

/**
 * Reads the bytes of `content/.parsed/<article>.json`.
 * @param article the article's id, as the file's name has it
 */
export function readParsed(bytes: Uint8Array, article: string): ReadParsed {
  const read = readText(bytes);
  if ('flaw' in read) return { flaws: [read.flaw] };
  const json = readJson(read.text);
  if ('at' in json) {
    const line = read.text.slice(0, json.at).split('\n').length;
    return { flaws: [{ line, message: json.message, hint }] };
  }
  const { data } = json;
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
