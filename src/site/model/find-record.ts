import type { RecordKind } from '../../records/id.ts';
import { addressOf, keyOf } from '../../records/record-address.ts';
import type {
  AnyRecord,
  ArticleRecords,
  FigureRecord,
  QuoteRecord,
  Site,
  SiteArticle,
  SiteEntity,
  SiteLookup,
} from './site.ts';

const none: ArticleRecords = { quotes: [], statistics: [], timeline: [], mentions: [] };

/**
 * Finds an article by its id, with its records.
 * @throws {Error} where the site shows none, which no listed page asks for
 */
export function articleAt(
  site: SiteLookup,
  id: string,
): { readonly article: SiteArticle; readonly records: ArticleRecords } {
  const article = site.articlesById.get(id);
  if (article === undefined) throw new Error(`The site shows no article “${id}”.`);
  return { article, records: site.recordsByArticle.get(id) ?? none };
}

/**
 * Finds a record by its kind, its article and its id, with its article.
 * @throws {Error} where the site shows none, which no listed page asks for
 */
export function recordAt<Kind extends RecordKind>(
  site: SiteLookup,
  kind: Kind,
  at: { readonly article: string; readonly id: string },
): { readonly article: SiteArticle; readonly record: Site[Kind][number] } {
  const { article, records } = articleAt(site, at.article);
  const all: readonly Site[Kind][number][] = records[kind];
  const record = all.find(({ id }) => id === at.id);
  if (record === undefined) throw new Error(`The site shows no record “${addressOf({ kind, ...at })}”.`);
  return { article, record };
}

/**
 * Finds a record of an article that the site shows; null where there is none.
 * @param key kind and id, as in `quotes/mayorkas-outside-the-responsibility`
 */
export function findRecord(site: SiteLookup, article: string, key: string): AnyRecord | null {
  const records = site.recordsByArticle.get(article);
  if (!records) return null;
  const all: readonly AnyRecord[] = [...records.quotes, ...records.statistics, ...records.timeline];
  return all.find((record) => keyOf(record) === key) ?? null;
}

const find = <Found extends { readonly id: string }>(
  records: readonly Found[] | undefined,
  address: string,
): Found | null => records?.find(({ id }) => id === address.split('/')[1]) ?? null;

/** The figure at an address, `article/id`; null where there is none, or none that may be shown. */
export function figureAt(site: SiteLookup, address: string): FigureRecord | null {
  return find(site.recordsByArticle.get(address.split('/')[0] ?? '')?.statistics, address);
}

/** The quote at an address, `article/id`; null where there is none, or none that may be shown. */
export function quoteAt(site: SiteLookup, address: string): QuoteRecord | null {
  return find(site.recordsByArticle.get(address.split('/')[0] ?? '')?.quotes, address);
}

/** The person of an id, with or without `people/` before it; null where there is none, or none that may be shown. */
export function personOf(site: SiteLookup, id: string): SiteEntity | null {
  return site.entitiesByReference.get(id.includes('/') ? id : `people/${id}`) ?? null;
}
