import { slug } from '../../../files/naming/slug.ts';
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
import type { Site, SiteArticle, SiteLookup } from '../../model/site.ts';
import type { WaitingArticle } from './waiting-records.ts';

/** How many records stand on one page of a list: with quotes of usual length about half of what a page may weigh. */
export const recordsOnPage = 80;

/** How many articles stand on one page of a list. */
const articlesOnPage = 200;

const undated: Period = { path: 'undated', date: null };

/** Records of one kind and one article that stand together on a page of a list. */
export interface ListedRecords {
  readonly article: string;
  readonly ids: readonly string[];
}

/** A page of a list of records. It names them alone: what they say is asked for by whoever shows it. */
export type ListedPage = TimePage<ListedRecords>;

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
function articlesRecordPages(site: Site, kind: Exclude<RecordKind, 'timeline'>): ListedPage[] {
  return splitByTime(
    site.articles.flatMap((article) => {
      const ids = (site.recordsByArticle.get(article.id)?.[kind] ?? []).map(({ id }) => id);
      if (ids.length === 0) return [];
      return { item: { article: article.id, ids }, in: articlePeriods(article), weight: ids.length };
    }),
    recordsOnPage,
  );
}

/** Whole articles with their events, the newest first, as many as stand on one page. */
function newestEvents(site: Site): ListedRecords[] {
  const listed = site.articles.flatMap((article) => {
    const ids = (site.recordsByArticle.get(article.id)?.timeline ?? []).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ article: article.id, ids: ids.slice(0, recordsOnPage) }];
  });
  let count = 0;
  return listed.filter(({ ids }, index) => (count += ids.length) <= recordsOnPage || index === 0);
}

/**
 * Splits all events by when they happened; what has no year, no date or lies ahead is apart. The first page has the events of
 * the newest articles.
 */
function eventPages(site: Site): ListedPage[] {
  const { dated, yearless, undated: without, ahead } = orderTimeline(site.timeline);
  const timed = (entries: typeof dated, apart?: Period): Timed<ListedRecords>[] =>
    entries.map(({ event: { article, id, data } }) => ({
      item: { article, ids: [id] },
      in: apart ? [apart] : (periodsOf(data.date) ?? [undated]),
      weight: 1,
    }));
  const [first, ...others] = splitByTime(
    [
      ...timed(dated),
      ...timed(yearless, { path: 'no-year', date: null }),
      ...timed(without, undated),
      ...timed(ahead, { path: 'ahead', date: null }),
    ],
    recordsOnPage,
  );
  return first ? [{ ...first, items: newestEvents(site) }, ...others] : [];
}

/** The pages of the list of all records of a kind. */
export const recordPages = (site: Site, kind: RecordKind): ListedPage[] =>
  kind === 'timeline' ? eventPages(site) : articlesRecordPages(site, kind);

/** The records that stand together on a page of a list, as they are. */
export function listedRecords<Kind extends RecordKind>(
  site: SiteLookup,
  kind: Kind,
  { article, ids }: ListedRecords,
): Site[Kind][number][] {
  const records: readonly Site[Kind][number][] = site.recordsByArticle.get(article)?.[kind] ?? [];
  const wanted = new Set(ids);
  return records.filter(({ id }) => wanted.has(id));
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
