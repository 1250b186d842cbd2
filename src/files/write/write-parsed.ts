import type { Parsed, ParsedEntry } from '../../records/parsed.ts';
import { writeWholeFile } from './write-whole-file.ts';

const list = (name: string, items: readonly unknown[]): string =>
  items.length === 0
    ? `"${name}": [],`
    : `"${name}": [\n${items.map((item) => JSON.stringify(item)).join('\n,\n')}\n],`;

/** An entry with its fields in one order, whoever has put it together: a parse after it must write the same bytes. */
const inOrder = ({ record, base, pending, orphaned, stands, confirmed, at }: ParsedEntry): object => ({
  record,
  base,
  pending,
  orphaned,
  stands,
  confirmed,
  at,
});

/**
 * The text of `.parsed/<article>.json`: valid JSON, one line an entry. The commas stand on lines of their own: so two branches
 * can change entries that are neighbours, and one that is added at the end changes no line, and git merges both.
 */
export function formatParsed(parsed: Parsed): string {
  const { format, article, reader, entries, names, mentions, proof, outline } = parsed;
  return [
    '{',
    `"format": ${JSON.stringify(format)},`,
    `"article": ${JSON.stringify(article)},`,
    ...(reader === undefined ? [] : [`"reader": ${JSON.stringify(reader)},`]),
    list('entries', entries.map(inOrder)),
    list('names', names),
    list('mentions', mentions),
    ...(outline === undefined ? [] : [list('outline', outline)]),
    `"proof": ${JSON.stringify(proof)}`,
    '}',
    '',
  ].join('\n');
}

/**
 * Writes what a parse leaves for the next one.
 * @param folder path of the content folder
 * @throws {NodeJS.ErrnoException} where the file cannot be written
 */
export function writeParsed(folder: string, parsed: Parsed): void {
  writeWholeFile(folder, `.parsed/${parsed.article}.json`, formatParsed(parsed));
}
