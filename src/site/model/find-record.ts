import type { AnyRecord, SiteLookup } from './site.ts';

/**
 * Finds a record of an article that the site shows.
 * @param key kind and id, as in `quotes/mayorkas-outside-the-responsibility`
 */
export function findRecord(site: SiteLookup, article: string, key: string): AnyRecord | null {
  const records = site.recordsByArticle.get(article);
  if (!records) return null;
  const all: readonly AnyRecord[] = [...records.quotes, ...records.statistics, ...records.timeline];
  return all.find(({ kind, id }) => `${kind}/${id}` === key) ?? null;
}
