import { articlePages, listPublishers } from './list-pages.ts';
import { areOnOnePage, listNames } from './list-names.ts';
import type { QuoteRecord, Site, SiteEntity } from './site.ts';
import { periodsOf } from './split-by-time.ts';

/** A way into the site: a path below its base, what it leads to, and how much is there. */
interface Way {
  readonly path: string;
  readonly text: string;
  readonly count: number;
}

/** The ways from the front page to everything, for a site of many articles. */
export interface Ways {
  /** Newest first; null for articles without a date. */
  readonly years: readonly { readonly path: string; readonly year: string | null; readonly count: number }[];
  /** Those with the most articles, and how many there are in all. */
  readonly publishers: readonly Way[];
  readonly allPublishers: number;
  /** The letters under which people are found; null for names without one. */
  readonly letters: readonly {
    readonly path: string;
    readonly letter: string | null;
    readonly count: number;
  }[];
}

/** How many publishers the front page names. */
const publishersShown = 12;

/**
 * Finds the ways into a site by year, publisher and person.
 * @param locale a BCP 47 tag: the order of the letters
 */
export function browseSite(site: Site, locale: string): Ways {
  const isSplit = articlePages(site.articles).length > 1;
  const years = Map.groupBy(site.articles, ({ origin }) => periodsOf(origin.published)?.[0].path ?? null);
  const publishers = listPublishers(site, locale);
  const letters = listNames(site, 'people', locale);
  const isWhole = areOnOnePage(letters);
  return {
    years: [...years].map(([year, articles]) => ({
      path: isSplit ? `years/${year ?? 'undated'}/` : `articles/#year-${year ?? 'no-date'}`,
      year,
      count: articles.length,
    })),
    publishers: publishers
      .toSorted((a, b) => b.articles.length - a.articles.length)
      .slice(0, publishersShown)
      .map(({ id, name, articles }) => ({ path: `publishers/${id}/`, text: name, count: articles.length })),
    allPublishers: publishers.length,
    letters: letters.map(({ letter, path, names }) => ({
      path: isWhole ? `people/#letter-${path}` : `a-z/people/${path}/`,
      letter: letter === '#' ? null : letter,
      count: names.length,
    })),
  };
}

/** Who says the quotes, each once, in the order of the quotes. Who is not named is left out. */
export function speakersOf(site: Site, quotes: readonly QuoteRecord[]): SiteEntity[] {
  const references = quotes.flatMap(({ data: { speaker } }) =>
    typeof speaker === 'string' ? [speaker] : [],
  );
  return [...new Set(references)].flatMap((reference) => site.entitiesByReference.get(reference) ?? []);
}
