import { explainStock } from '../../../files/stock/explain-stock.ts';
import type { ArticleStock, RecordStock } from '../../../files/stock/take-stock.ts';
import type { Words } from '../../words/words.ts';
import { findRecord } from '../../model/find-record.ts';
import type { AnyRecord, Site, SiteArticle } from '../../model/site.ts';

/** A record that awaits an editor, with the reasons in words. */
export interface WaitingRecord {
  readonly record: AnyRecord;
  readonly why: readonly string[];
}

/** What awaits an editor in one article, as far as it may be told. */
export interface WaitingArticle {
  readonly article: SiteArticle;
  /** The article with those of its records that are shown. */
  readonly stock: ArticleStock;
  /** Records that an editor has to decide or look at again. */
  readonly pressing: readonly WaitingRecord[];
  /** Records that await nothing but to be confirmed. */
  readonly unconfirmed: readonly WaitingRecord[];
}

/** What awaits an editor; of what is withheld only the numbers. */
export interface Waiting {
  readonly articles: readonly WaitingArticle[];
  readonly withheldArticles: number;
  /** Records that are not shown until an editor has written a clause for them. */
  readonly withoutClause: number;
  /** Withheld records of articles that are shown, and all of those that are not. */
  readonly withheldRecords: number;
}

const isPressing = ({ reasons }: RecordStock): boolean => reasons.some((reason) => reason !== 'unconfirmed');

/** Sorts out what awaits an editor, article by article as the site has them. What is withheld is counted and not named. */
export function waitingRecords(site: Site, { status }: Words): Waiting {
  const stocks = new Map(site.stock.map((stock) => [stock.id, stock]));
  const articles = site.articles.flatMap((article) => {
    const stock = stocks.get(article.id);
    if (!stock) return [];
    const shown = stock.records.flatMap((one) => {
      const record = findRecord(site, article.id, `${one.kind}/${one.id}`);
      return record ? [{ one, record, why: explainStock(one, status.reasons) }] : [];
    });
    const waiting = shown.filter(({ one }) => one.reasons.length > 0);
    return {
      article,
      stock: { ...stock, records: shown.map(({ one }) => one) },
      pressing: waiting.filter(({ one }) => isPressing(one)),
      unconfirmed: waiting.filter(({ one }) => !isPressing(one)),
    };
  });
  const withoutClause = site.stock
    .filter(({ isWithheld }) => !isWithheld)
    .flatMap((stock) => stock.records)
    .filter(({ awaitsClause, isWithheld }) => awaitsClause && !isWithheld).length;
  const records = (all: readonly ArticleStock[]): number =>
    all.reduce((sum, stock) => sum + stock.records.length, 0);
  return {
    articles,
    withheldArticles: site.stock.length - articles.length,
    withoutClause,
    withheldRecords: records(site.stock) - records(articles.map(({ stock }) => stock)) - withoutClause,
  };
}
