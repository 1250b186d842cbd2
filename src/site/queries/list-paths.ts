import { entityKinds, type EntityKind } from '../../records/id.ts';
import { wordsOf } from '../words/words.ts';
import {
  articlePages,
  correctionPages,
  eventPages,
  listPublishers,
  recordPages,
  waitingPages,
  type ArticleGroup,
  type Publisher,
} from './list-pages.ts';
import type { ListedCorrection } from './list-corrections.ts';
import { letterPages, listNames, type LetterGroup, type LetterPage } from './list-names.ts';
import { readSite } from './read-site.ts';
import type { EventRecord, FigureRecord, QuoteRecord, Site, SiteArticle } from './site.ts';
import type { TimePage } from './split-by-time.ts';
import { waitingRecords, type Waiting, type WaitingArticle } from './waiting-records.ts';

/** One path of a list that is split by time. The first page's has no period. */
interface ListPath<Item> {
  readonly params: { readonly period: string | undefined };
  readonly props: { readonly site: Site; readonly page: TimePage<Item> };
}

const pathsOf = <Item>(site: Site, pages: readonly TimePage<Item>[]): ListPath<Item>[] =>
  pages.map((page) => ({ params: { period: page.path || undefined }, props: { site, page } }));

const localeOf = ({ settings }: Site): string => wordsOf[settings.language].locale;

/** The pages of all quotes: `quotes/`, and where they are many `quotes/2024/`. */
export async function quotePaths(): Promise<ListPath<ArticleGroup<QuoteRecord>>[]> {
  const site = await readSite();
  return pathsOf(site, recordPages(site, 'quotes'));
}

/** The pages of all figures: `statistics/`, and where they are many `statistics/2024/`. */
export async function figurePaths(): Promise<ListPath<ArticleGroup<FigureRecord>>[]> {
  const site = await readSite();
  return pathsOf(site, recordPages(site, 'statistics'));
}

/** The pages of all events: `timeline/`, and where they are many `timeline/2024/`. */
export async function eventPaths(): Promise<ListPath<EventRecord>[]> {
  const site = await readSite();
  return pathsOf(site, eventPages(site));
}

/** The pages of all corrections: `corrections/`, and where they are many `corrections/2024/`. */
export async function correctionPaths(): Promise<ListPath<ListedCorrection>[]> {
  const site = await readSite();
  return pathsOf(site, correctionPages(site));
}

/** The pages of what awaits an editor: `status/`, and where that is much `status/2024/`. */
export async function statusPaths(): Promise<
  {
    params: { period: string | undefined };
    props: { site: Site; page: TimePage<WaitingArticle>; waiting: Waiting };
  }[]
> {
  const site = await readSite();
  const waiting = waitingRecords(site);
  return pathsOf(site, waitingPages(waiting.articles)).map(({ params, props }) => ({
    params: { ...params },
    props: { ...props, waiting },
  }));
}

/** The pages of articles below the first one, which is `articles/`: `years/2024/`, for an article may be named `2024`. */
export async function yearPaths(): Promise<ListPath<SiteArticle>[]> {
  const site = await readSite();
  return pathsOf(site, articlePages(site.articles).slice(1));
}

/** The pages of each publisher: `publishers/wikinews/`, and where its articles are many `publishers/wikinews/2024/`. */
export async function publisherPaths(): Promise<
  {
    params: { publisher: string; period: string | undefined };
    props: { publisher: Publisher; site: Site; page: TimePage<SiteArticle> };
  }[]
> {
  const site = await readSite();
  return listPublishers(site, localeOf(site)).flatMap((publisher) =>
    pathsOf(site, articlePages(publisher.articles)).map(({ params, props }) => ({
      params: { publisher: publisher.id, ...params },
      props: { publisher, ...props },
    })),
  );
}

/** The pages of names by letter: `a-z/people/m/`, for a person may be named `m`; none of a kind that fits on one page. */
export async function letterPaths(): Promise<
  {
    params: { names: string; letter: string };
    props: { kind: EntityKind; letters: readonly LetterGroup[]; page: LetterPage };
  }[]
> {
  const site = await readSite();
  return entityKinds.flatMap((kind) => {
    const letters = listNames(site, kind, localeOf(site));
    return letterPages(letters).map((page) => ({
      params: { names: kind, letter: page.path },
      props: { kind, letters, page },
    }));
  });
}
