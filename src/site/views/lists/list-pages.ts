import { slug } from '../../../files/draft/slug.ts';
import type { RecordKind } from '../../../records/id.ts';
import { listCorrections, type ListedCorrection } from './list-corrections.ts';
import { orderTimeline } from './order-timeline.ts';
import {
  periodsOf,
  splitByTime,
  type Period,
  type PeriodCount,
  type Timed,
  type TimePage,
} from './split-by-time.ts';
import type { EventRecord, Site, SiteArticle } from '../../model/site.ts';
import type { WaitingArticle } from './waiting-records.ts';

/** How many records stand on one page of a list: with quotes of usual length about half of what a page may weigh. */
export const recordsOnPage = 80;

/** How many articles stand on one page of a list. */
const articlesOnPage = 200;

const undated: Period = { path: 'undated', date: null };

/** The records of one kind in one article. */
export interface ArticleGroup<Record> {
  readonly article: SiteArticle;
  readonly records: readonly Record[];
}

const articlePeriods = ({ origin }: SiteArticle): [Period, Period?] =>
  periodsOf(origin.published) ?? [undated];

/** Splits articles by when they appeared. */
export function articlePages(articles: readonly SiteArticle[]): TimePage<SiteArticle>[] {
  return splitByTime(
    articles.map((article) => ({ item: article, in: articlePeriods(article), weight: 1 })),
    articlesOnPage,
  );
}

/** Where the articles of each year are listed, newest year first: a page of their own, or a part of the one page of all. */
export function yearPaths(articles: readonly SiteArticle[]): (PeriodCount & { readonly leads: string })[] {
  const [first] = articlePages(articles);
  if (first && first.below.length > 0)
    return first.below.map((period) => ({ ...period, leads: `published/${period.path}/` }));
  const years = Map.groupBy(articles, (article) => articlePeriods(article)[0].path);
  return [...years].map(([path, those]) => ({
    path,
    date: path === undated.path ? null : path,
    count: those.length,
    leads: `articles/#${yearAnchor(path)}`,
  }));
}

/** The anchor of a year within a list of articles. */
export const yearAnchor = (path: string): string => `year-${path}`;

/** The year in which an article appeared, as the path of its page has it; `undated` where none is known. */
export const yearOf = (article: SiteArticle): Period => articlePeriods(article)[0];

/** Splits the quotes or the figures of all articles by when their article appeared; an article's stay together. */
export function recordPages<Kind extends Exclude<RecordKind, 'timeline'>>(
  site: Site,
  kind: Kind,
): TimePage<ArticleGroup<Site[Kind][number]>>[] {
  return splitByTime(
    site.articles.flatMap((article) => {
      const records: readonly Site[Kind][number][] = site.recordsByArticle.get(article.id)?.[kind] ?? [];
      if (records.length === 0) return [];
      return { item: { article, records }, in: articlePeriods(article), weight: records.length };
    }),
    recordsOnPage,
  );
}

/** Splits all events by when they happened; what has no year, no date or lies ahead is apart. */
export function eventPages(site: Site): TimePage<EventRecord>[] {
  const { dated, yearless, undated: without, ahead } = orderTimeline(site.timeline);
  const timed = (entries: typeof dated, apart?: Period): Timed<EventRecord>[] =>
    entries.map(({ event }) => ({
      item: event,
      in: apart ? [apart] : (periodsOf(event.data.date) ?? [undated]),
      weight: 1,
    }));
  return splitByTime(
    [
      ...timed(dated),
      ...timed(yearless, { path: 'no-year', date: null }),
      ...timed(without, undated),
      ...timed(ahead, { path: 'ahead', date: null }),
    ],
    recordsOnPage,
  );
}

/** How many corrections, of a few lines each, stand on one page. */
const correctionsOnPage = 200;

/** Splits all corrections by the day they were made, newest first. */
export function correctionPages(site: Site): TimePage<ListedCorrection>[] {
  return splitByTime(
    listCorrections(site).map((item) => ({
      item,
      in: periodsOf(item.correction.on) ?? [undated],
      weight: 1,
    })),
    correctionsOnPage,
  );
}

/** How many records that await an editor, of a line or two each, stand on one page. */
const waitingOnPage = 300;

/** Splits what awaits an editor by when its article appeared; what awaits in one article stays together. */
export function waitingPages(articles: readonly WaitingArticle[]): TimePage<WaitingArticle>[] {
  return splitByTime(
    articles.map((item) => ({
      item,
      in: articlePeriods(item.article),
      // An article in which nothing waits has its line all the same.
      weight: Math.max(1, item.pressing.length + item.unconfirmed.length),
    })),
    waitingOnPage,
  );
}

/** A publisher with its articles, newest first. */
export interface Publisher {
  /** The last part of its page's address. */
  readonly id: string;
  readonly name: string;
  readonly articles: readonly SiteArticle[];
}

/** The pages of a publisher’s articles, split by when they appeared. */
export const publisherPages = ({ articles }: Publisher): TimePage<SiteArticle>[] => articlePages(articles);

/** Lists the publishers of all articles by name, in the order of a language. Names that make one address share a page. */
export function listPublishers(site: Site, locale: string): Publisher[] {
  const { compare } = new Intl.Collator(locale);
  const named = site.articles.flatMap((article) => {
    const name = article.origin.publisher;
    return name === null ? [] : [{ article, name, id: slug(name) || 'publisher' }];
  });
  return [...Map.groupBy(named, ({ id }) => id)]
    .map(([id, those]) => ({
      id,
      name: [...new Set(those.map(({ name }) => name))].sort(compare).join(' / '),
      articles: those.map(({ article }) => article),
    }))
    .sort((one, other) => compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
}
