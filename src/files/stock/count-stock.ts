import type { ArticleStock, RecordStock } from './take-stock.ts';

/** How many records and articles stand in which way. */
export interface StockCount {
  readonly articles: number;
  readonly records: number;
  readonly confirmed: number;
  /** Not confirmed, those whose confirmation is void among them. */
  readonly unconfirmed: number;
  /** Differ from what the program read, confirmed or not. */
  readonly edited: number;
  readonly orphaned: number;
  /** Fields that editor and article both changed. */
  readonly cases: number;
  readonly void: number;
  /** Await an editor's clause, and are not shown until then. */
  readonly clauses: number;
  /** Articles that were never released. */
  readonly drafts: number;
  /** Articles that have changed since their release. */
  readonly changed: number;
}

/** Counts what {@link takeStock} found. */
export function countStock(articles: readonly ArticleStock[]): StockCount {
  const records = articles.flatMap((article) => article.records);
  const count = (isSo: (record: RecordStock) => boolean): number => records.filter(isSo).length;
  const confirmed = count(({ status }) => status.is === 'confirmed');
  return {
    articles: articles.length,
    records: records.length,
    confirmed,
    unconfirmed: records.length - confirmed,
    edited: count(({ status }) => status.edited.length > 0),
    orphaned: count(({ orphaned }) => orphaned === 'open'),
    cases: records.reduce((sum, { cases }) => sum + cases.length, 0),
    clauses: count(({ awaitsClause }) => awaitsClause),
    void: count(({ isVoid }) => isVoid),
    drafts: articles.filter(({ release }) => release.is === 'draft').length,
    changed: articles.filter(({ release }) => release.is === 'changed').length,
  };
}
