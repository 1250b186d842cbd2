import { findAbbreviations, type Abbreviation } from './find-abbreviations.ts';
import type { Site, SiteArticle } from '../../model/site.ts';

/** One place at which an article explains a short form. */
export interface Explained {
  readonly article: SiteArticle;
  /** Hash of the block in which it does. */
  readonly block: string | null;
}

/** What a short form stands for, and the articles that say so, newest first. */
export interface GlossaryEntry {
  readonly long: string;
  readonly articles: readonly Explained[];
}

/** A short form with all that the articles say it stands for, most often first. */
export interface GlossaryTerm {
  readonly short: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Without case, hyphens and a plural's end: "Notices to Appear" and "notice to appear" are one. */
const fold = (long: string): string =>
  long
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/s\b/g, '');

/** As much of an article as explains its short forms. */
interface ExplainingArticle {
  readonly article: { readonly text: string } | null;
  readonly names: readonly { readonly name: string; readonly aliases: readonly string[] }[];
}

/**
 * The short forms that an article explains. The shortest long form that fits the letters may miss words of a name
 * (“Health and Human Services”): where a name that the article has for the short form stands there in full, that is taken.
 */
export function explainedIn({ article, names }: ExplainingArticle): Abbreviation[] {
  if (article === null) return [];
  const { text } = article;
  return findAbbreviations(text).map((found) => {
    const { short, long, at } = found;
    const end = at.start + long.length;
    const name = names.find(
      ({ name, aliases }) =>
        aliases.includes(short) &&
        name.endsWith(` ${long}`) &&
        text.slice(Math.max(0, end - name.length), end) === name,
    )?.name;
    return name === undefined ? found : { short, long: name, at: { start: end - name.length, end: at.end } };
  });
}

/**
 * Lists every short form that an article explains, in the order of a language. Articles that search engines are asked to
 * leave out and words that are withheld explain nothing here. One pass over the texts.
 * @param locale BCP 47
 */
export function listAbbreviations(site: Site, locale: string): GlossaryTerm[] {
  const terms = new Map<string, Map<string, { long: string; articles: Explained[] }>>();
  for (const article of site.articles) {
    if (article.article === null || article.noindex) continue;
    const { blocks } = article.article;
    for (const { short, long, at } of explainedIn(article)) {
      if (/[█\uFFFC]/.test(long)) continue;
      const index = blocks.findIndex(({ start, end }) => start <= at.start && at.start < end);
      const entries = terms.get(short) ?? new Map<string, { long: string; articles: Explained[] }>();
      const entry = entries.get(fold(long)) ?? { long, articles: [] };
      entry.articles.push({ article, block: article.blocks[index] ?? null });
      entries.set(fold(long), entry);
      terms.set(short, entries);
    }
  }
  const { compare } = new Intl.Collator(locale);
  return [...terms]
    .map(([short, entries]) => ({
      short,
      entries: [...entries.values()].sort((a, b) => b.articles.length - a.articles.length),
    }))
    .sort((a, b) => compare(a.short, b.short) || (a.short < b.short ? -1 : 1));
}

/** The short forms that an article explains and a text of its own uses, in the order in which it explains them. */
export function abbreviationsIn(article: SiteArticle, text: string): { short: string; long: string }[] {
  return explainedIn(article).filter(
    ({ short, long }) =>
      isUsed(short, text) && !/[█\uFFFC]/.test(long) && !text.includes(`${long} (${short})`),
  );
}

function isUsed(short: string, text: string): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + short.length] ?? '';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
