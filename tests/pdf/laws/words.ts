import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetFacts } from '../read-facts.ts';
import { squeezed, wordsOf } from '../read-sheet.ts';
import type { SheetFile } from '../sheets.ts';

/** What a sheet says outside its records, in the languages that a site can have. */
const says = {
  en: {
    title: / – fact sheet$/,
    page: (page: number, pages: number) => `Page${String(page)}of${String(pages)}`,
    anyPage: 'Page1of',
    released: /Release\d+of|Draft:changedsincerelease\d+of/,
    draft: /Contentasof[^·]*\d{4}|Draft,notreleased/,
    leftOut: /Notonthissheet:(.*?)\.They/,
  },
  es: {
    title: / – hoja de datos$/,
    page: (page: number, pages: number) => `Página${String(page)}de${String(pages)}`,
    anyPage: 'Página1de',
    released: /Versión\d+,?de|Borrador:concambiosdesde/,
    draft: /Fechadelcontenido:[^·]*\d{4}|Borradorsinpublicar/,
    leftOut: /Noestánenestahoja:(.*?)\./,
  },
} as const;

/** True where an article has a ledger of releases. */
export const isReleased = ({ site, article }: SheetFile): boolean =>
  existsSync(join(site.content, 'releases', `${article}.ndjson`));

/** Says what it is: its title, who made it, its language; and no day, which a draft has not. */
export function saysWhatItIs({ sheet, info, describedTitle }: SheetFacts): string[] {
  const { Title: title, Creator: creator, CreationDate: created, Language: language } = info;
  const words = says[sheet.site.language];
  return [
    ...(typeof title === 'string' && words.title.test(title) ? [] : [`the title ${String(title)}`]),
    ...(title === describedTitle ? [] : [`another title in its metadata: ${String(describedTitle)}`]),
    ...(creator === 'On Record' ? [] : [`the creator ${String(creator)}`]),
    ...(created === undefined ? [] : [`a day: ${JSON.stringify(created)}`]),
    ...(String(language).startsWith(sheet.site.language) ? [] : [`the language ${String(language)}`]),
  ];
}

/** The address that leads back, as it can be typed; on a site without one there is none. */
const shortAddress = ({ site, article }: SheetFile): string =>
  site.site === null ? '' : `${new URL(site.site).host}${site.base}articles/${article}/`;

/** Numbers its pages and says which release it is or how new its content, and where it is from, outside the text. */
export function numbersItsPages({ sheet, pages }: SheetFacts): string[] {
  const words = says[sheet.site.language];
  return pages.flatMap((page, index) => {
    const artifacts = page.runs.filter(({ isArtifact }) => isArtifact);
    const running = squeezed(artifacts.map(({ text }) => text).join(''));
    const isSaid =
      running.includes(words.page(index + 1, pages.length)) &&
      running.includes(squeezed(shortAddress(sheet))) &&
      (isReleased(sheet) ? words.released : words.draft).test(running);
    return [
      ...(isSaid ? [] : [`outside the text of page ${String(index + 1)}: ${running}`]),
      ...(wordsOf([page]).includes(words.anyPage) ? [`the number of page ${String(index + 1)} as text`] : []),
    ];
  });
}

/** Words that are withheld, as the site's data has them. */
const gap = /█(?:[\s█]*█)?/gu;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * True where a text is on the page. Of one with letters from right to left only the words in other scripts are
 * looked for: the printer keeps no letters for joined forms, and paints the words in the order of the eye.
 */
function isThere(text: string, words: string, isMirrored: boolean): boolean {
  if (!isMirrored) return words.includes(squeezed(text));
  return text.split(/[^\p{L}\p{N}]+/u).every((word) => rightToLeft.test(word) || words.includes(word));
}

/**
 * True where a text runs over the end of a page. A page is painted in an order of its own, so that what stands at the foot of
 * the next may come between.
 */
function isOverPages(text: string, pages: readonly string[]): boolean {
  const letters = squeezed(text);
  return pages.some((page, i) => {
    const next = pages[i + 1];
    if (next === undefined) return false;
    for (let at = 1; at < letters.length; at += 1)
      if (page.endsWith(letters.slice(0, at)) && next.includes(letters.slice(at))) return true;
    return false;
  });
}

/** Has every word of every record that may be shown, or says how many it has not. */
export function hasEveryWordOfEveryRecord({ sheet, words, pages, records }: SheetFacts): string[] {
  const byPage = pages.map((page) => wordsOf([page]));
  const article = records.recordsByArticle.get(sheet.article);
  const expected = [
    ...(article?.quotes ?? []).flatMap(({ data }) => data.words.map((segments) => segments.join('\n'))),
    ...(article?.statistics ?? []).map(({ data }) => data.clause),
    ...(article?.timeline ?? []).map(({ data }) => data.what),
    // Where words are withheld, those around the gap are there.
  ].map((text) => text.replace(gap, '\n'));
  const missing = expected.filter((text) =>
    text
      .split('\n')
      .some((segment) => !isThere(segment, words, rightToLeft.test(text)) && !isOverPages(segment, byPage)),
  );
  const [, leftOut = ''] = says[sheet.site.language].leftOut.exec(words) ?? [];
  const said = [...leftOut.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
  return missing.length <= said ? [] : missing;
}
