import type { Parsed } from '../records/parsed.ts';

const list = (name: string, items: readonly unknown[]): string =>
  items.length === 0
    ? `"${name}": [],`
    : `"${name}": [\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n],`;

/** The text of `.parsed/<article>.json`: valid JSON, one line an entry, so that git can merge it. */
export function formatParsed({ format, article, entries, names, mentions, proof }: Parsed): string {
  return [
    '{',
    `"format": ${JSON.stringify(format)},`,
    `"article": ${JSON.stringify(article)},`,
    list('entries', entries),
    list('names', names),
    list('mentions', mentions),
    `"proof": ${JSON.stringify(proof)}`,
    '}',
    '',
  ].join('\n');
}
