import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetFacts } from '../read-facts.ts';
import type { SheetFile } from '../sheets.ts';
import { isReleased } from './words.ts';

/** In millimetres; what zbar takes for the edge may lie a dot within it. */
const smallestCode = 21.6;

/** The path of the page that a sheet leads back to, by the article's ledger alone. */
function pathBack(sheet: SheetFile): string {
  const article = `${sheet.site.base}articles/${sheet.article}/`;
  if (!isReleased(sheet)) return article;
  const ledger = join(sheet.site.content, 'releases', `${sheet.article}.ndjson`);
  const lines = readFileSync(ledger, 'utf8').trim().split('\n');
  return `${article}releases/${String(lines.length)}/`;
}

/** Has a code that leads to the page of its release, beside that address in letters and as a link; none where the site has no address. */
export function leadsBack({ sheet, codes, words, links }: SheetFacts): string[] {
  const path = pathBack(sheet);
  const texts = codes.map(({ text }) => text);
  if (sheet.site.site === null)
    return [
      ...(words.includes(path.slice(1)) ? [] : ['without its path in letters']),
      ...texts.map((text) => `a code of ${text}, where no address is known`),
    ];
  const address = `${sheet.site.site}${path}`;
  return [
    ...(texts.length === 1 && texts[0] === address ? [] : [`codes of ${texts.join(' and ')}`]),
    ...codes
      .filter(({ width, height }) => Math.min(width, height) <= smallestCode)
      .map(({ width }) => `a code of ${width.toFixed(1)} mm`),
    ...(words.includes(address) ? [] : ['without its address in letters']),
    ...(links.includes(address) ? [] : ['without its address as a link']),
  ];
}

/** Prints no address, and links to none, but those of its sources and its own. */
export function printsNoOtherAddress({ sheet, words, links, records }: SheetFacts): string[] {
  const { site, article } = sheet;
  const page = `${site.site ?? ''}${site.base}articles/${article}/`;
  const hasFull = existsSync(join(site.dist, 'articles', article, 'full'));
  const known = [
    ...(site.site === null ? [] : [`${site.site}${pathBack(sheet)}`]),
    ...(hasFull ? [page, `${page}full/`] : []),
    records.articlesById.get(article)?.origin.url,
    ...records.entities.map(({ link }) => link),
  ].filter((address) => typeof address === 'string');
  const printed = [...words.matchAll(/https?:\/\//g)].map(({ index }) => words.slice(index));
  const hrefs = new Set(known.map((address) => new URL(address).href));
  return [
    ...printed
      .filter((text) => !known.some((address) => text.startsWith(address)))
      .map((text) => `${text.slice(0, 80)} in letters`),
    ...links.filter((link) => !hrefs.has(new URL(link).href)).map((link) => `a link to ${link}`),
  ];
}
