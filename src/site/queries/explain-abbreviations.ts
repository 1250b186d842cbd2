import { findAbbreviations } from './find-abbreviations.ts';
import type { AnyRecord, Site, SiteArticle } from './site.ts';

/** A short form as one article explains it. */
export interface Explained {
  readonly article: SiteArticle;
  readonly short: string;
  readonly long: string;
  /** The hash of the block that explains it; null where that is not known. */
  readonly block: string | null;
}

/** One short form with one of its meanings, and every article that explains it so. */
export interface GlossaryEntry {
  readonly short: string;
  readonly long: string;
  /** In the order of the site, newest article first; at least one. */
  readonly explained: readonly [Explained, ...Explained[]];
}

/** Where words were withheld. */
const gap = '\uFFFC';

/**
 * The short forms that an article explains in its own text. The shortest long form that fits the letters may miss words
 * of a name (“Health and Human Services”): where the article has a name by that short form that ends so, the name is
 * given. None where the text stays with its publisher, or where words of the explanation are withheld.
 */
export function explainAbbreviations(site: Site, article: SiteArticle): Explained[] {
  const { article: text, blocks, names } = article;
  if (text === null) return [];
  const fullNames = new Map(
    names.flatMap(({ is, aliases }) => {
      const name = site.entitiesByReference.get(is)?.name;
      return name === undefined ? [] : aliases.map((alias): [string, string] => [alias, name]);
    }),
  );
  return findAbbreviations(text.text).flatMap(({ short, long, at }) => {
    if (long.includes(gap)) return [];
    const name = fullNames.get(short);
    const block = text.blocks.findIndex(({ start, end }) => start <= at && at < end);
    const isFuller = name?.endsWith(` ${long}`) === true && text.text.slice(0, at).includes(name);
    return { article, short, long: isFuller ? name : long, block: blocks[block] ?? null };
  });
}

const wordsOf = (record: AnyRecord): string => {
  if (record.kind === 'quotes') return record.data.words.flat().join(' ');
  if (record.kind === 'timeline') return record.data.what;
  return `${record.data.words} ${record.data.clause}`;
};

/** The short forms that words of an article's records use and the article explains, in the order of its text. */
export function abbreviationsIn(
  site: Site,
  article: SiteArticle,
  records: readonly AnyRecord[],
): Explained[] {
  const explained = explainAbbreviations(site, article);
  if (explained.length === 0) return [];
  const used = new Set(
    records
      .flatMap((record) => [wordsOf(record), record.data.title ?? ''])
      .join(' ')
      .split(/[^\p{L}\p{N}&.-]+|[.-]+(?![\p{L}\p{N}])/u),
  );
  return explained.filter(({ short }) => used.has(short));
}

/**
 * All short forms of the site by their letters, each meaning apart: two articles may mean two things by one short form.
 * @param locale a BCP 47 tag: the order of the letters
 */
export function listAbbreviations(site: Site, locale: string): GlossaryEntry[] {
  const { compare } = new Intl.Collator(locale);
  const all = site.articles.flatMap((article) => explainAbbreviations(site, article));
  const meant = Map.groupBy(all, ({ short, long }) => `${short}\n${long.toLowerCase()}`);
  return [...meant.values()]
    .flatMap(([first, ...others]): GlossaryEntry[] =>
      first ? [{ short: first.short, long: first.long, explained: [first, ...others] }] : [],
    )
    .sort((a, b) => compare(a.short, b.short) || compare(a.long, b.long));
}
