import { entityKinds, type EntityKind, type RecordKind } from '../../../records/id.ts';
import { letterPages, listNames, type LetterPage } from '../../views/lists/list-names.ts';
import {
  articlePages,
  correctionPages,
  eventPages,
  listPublishers,
  publisherPages,
  recordPages,
  waitingPages,
  type ArticleGroup,
  type Publisher,
} from '../../views/lists/list-pages.ts';
import type { ListedCorrection } from '../../views/lists/list-corrections.ts';
import { readSite } from '../../model/read-site.ts';
import { partPath, type TimePage } from '../../views/lists/split-by-time.ts';
import type {
  AnyRecord,
  EventRecord,
  FigureRecord,
  QuoteRecord,
  Site,
  SiteArticle,
  SiteLookup,
} from '../../model/site.ts';
import { openPages } from '../reuse/open-page.ts';
import { wordsOf } from '../../words/words-of.ts';
import { waitingRecords, type Waiting, type WaitingArticle } from '../../views/lists/waiting-records.ts';

/** One page of a list with its path: `undefined` for the list’s own address. */
interface ListPath<Item> {
  readonly params: { period: string | undefined };
  readonly props: { site: Site; page: TimePage<Item> };
}

const toPaths = <Item>(site: Site, pages: readonly TimePage<Item>[]): ListPath<Item>[] =>
  pages.map((page) => ({ params: { period: page.path || undefined }, props: { site, page } }));

/** One page of a list of records that has to be made. */
interface RecordListPath<Item> {
  readonly params: { period: string | undefined };
  readonly props: {
    site: SiteLookup;
    page: TimePage<Item>;
    /** All records of the list, which its first page counts; null on the others. */
    all: readonly AnyRecord[] | null;
  };
}

/** The pages of a list of records that have to be made: the first one always, another where something on it is not as it was. */
const toRecordPaths = <Item extends object>(
  whole: Site,
  kind: RecordKind,
  pages: readonly TimePage<Item>[],
  partsOf: (item: Item) => object,
): RecordListPath<Item>[] =>
  pages.flatMap((page) => {
    if (page.period === null)
      return { params: { period: undefined }, props: { site: whole, page, all: whole[kind] } };
    const path = `${kind}/${page.path}/`;
    const is = [{ ...page, items: [] }, ...page.items.map(partsOf)];
    const site = openPages(whole, [path], { name: path, is });
    return site === null ? [] : { params: { period: page.path }, props: { site, page, all: null } };
  });

/** One path for each page of the quotes of all articles that has to be made. */
export async function quotePaths(): Promise<RecordListPath<ArticleGroup<QuoteRecord>>[]> {
  const site = await readSite();
  return toRecordPaths(site, 'quotes', recordPages(site, 'quotes'), ({ article, records }) => [
    article,
    records,
  ]);
}

/** One path for each page of the figures of all articles that has to be made. */
export async function figurePaths(): Promise<RecordListPath<ArticleGroup<FigureRecord>>[]> {
  const site = await readSite();
  const pages = recordPages(site, 'statistics');
  return toRecordPaths(site, 'statistics', pages, ({ article, records }) => [article, records]);
}

/** One path for each page of the timeline of all articles that has to be made. */
export async function eventPaths(): Promise<RecordListPath<EventRecord>[]> {
  const site = await readSite();
  return toRecordPaths(site, 'timeline', eventPages(site), (event) => event);
}

/** One path for each page of the corrections. */
export async function correctionPaths(): Promise<ListPath<ListedCorrection>[]> {
  const site = await readSite();
  return toPaths(site, correctionPages(site));
}

/** One path for each page of what awaits an editor, with all that does. */
export async function statusPaths(): Promise<
  {
    params: { period: string | undefined };
    props: { site: Site; page: TimePage<WaitingArticle>; waiting: Waiting };
  }[]
> {
  const site = await readSite();
  const waiting = waitingRecords(site, wordsOf[site.settings.language]);
  return toPaths(site, waitingPages(waiting.articles)).map(({ params, props }) => ({
    params,
    props: { ...props, waiting },
  }));
}

/** One path for each page of the articles of a year or a month; the first page of the list has an address of its own. */
export async function publishedPaths(): Promise<
  { params: { period: string }; props: { site: Site; page: TimePage<SiteArticle> } }[]
> {
  const site = await readSite();
  return articlePages(site.articles).flatMap((page) =>
    page.path === '' ? [] : [{ params: { period: page.path }, props: { site, page } }],
  );
}

/** One path for each page of a publisher’s articles. */
export async function publisherPaths(): Promise<
  {
    params: { publisher: string };
    props: { site: Site; publisher: Publisher; page: TimePage<SiteArticle> };
  }[]
> {
  const site = await readSite();
  return listPublishers(site, site.settings.language).flatMap((publisher) =>
    publisherPages(publisher).map((page) => ({
      params: { publisher: page.path === '' ? publisher.id : `${publisher.id}/${page.path}` },
      props: { site, publisher, page },
    })),
  );
}

/** One path for each page of the names of a letter, where all names of a kind are too many for one page. */
export async function letterPaths(): Promise<
  { params: { names: string; letter: string }; props: { kind: EntityKind; page: LetterPage } }[]
> {
  const site = await readSite();
  return entityKinds.flatMap((kind) =>
    letterPages(listNames(site, kind, site.settings.language)).map((page) => ({
      params: { names: kind, letter: partPath(page.path, page.part) },
      props: { kind, page },
    })),
  );
}
