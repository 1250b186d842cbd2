import type { AttributionRecord } from '../../../records/attribution.ts';
import {
  articleAddress,
  articleFile,
  entityAddress,
  recordAddress,
  recordKey,
} from '../../model/addresses.ts';
import { plainGaps } from '../../text/mark-gaps.ts';
import { publisherAddresses, publisherPage } from '../../views/passages/publisher-address.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type {
  AnyRecord,
  ArticleRecords,
  EventRecord,
  FigureRecord,
  QuoteRecord,
  Site,
  SiteArticle,
  SiteEntity,
} from '../../model/site.ts';
import type {
  PublishedArticle,
  PublishedArticleFile,
  PublishedEvent,
  PublishedFigure,
  PublishedName,
  PublishedQuote,
} from './published-schemas.ts';
import { isVague } from '../../text/number-in-words.ts';
import { inferredOf } from '../../views/tell/infer-once.ts';
import { sentenceText } from '../../views/tell/quote-sentence.ts';
import { recordTitle } from '../../views/tell/record-title.ts';
import type { Words } from '../../words/words.ts';
import { selectPlace } from './select-place.ts';
import { shownText } from './shown-text.ts';

/** What the site publishes as data. What search engines are asked to leave out is left out: a file cannot ask. */
export interface Published {
  /** Newest first, each with its records in the order of its text. */
  readonly articles: readonly PublishedArticleFile[];
  readonly names: readonly PublishedName[];
}

/** Shows withheld words as gaps in every text within a value. */
function withGaps<Value>(value: Value): Value;
function withGaps(value: unknown): unknown {
  if (typeof value === 'string') return plainGaps(value);
  if (Array.isArray(value)) return value.map((part: unknown) => withGaps(part));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, withGaps(part)]),
  );
}

type Who = NonNullable<PublishedQuote['speaker']>;

function who(site: Site, by: AttributionRecord): Who {
  if (typeof by !== 'string') return { unnamed: by.unnamed };
  return { reference: by, name: site.entitiesByReference.get(by)?.name ?? by };
}

const absolute = (path: string, address: URL | undefined): string =>
  address ? new URL(path, address).href : path;

/** True where search engines may have it. */
const isOpen = ({ data }: AnyRecord): boolean => data.noindex !== true;

/** An article with what all of its records are published with. */
interface Publishing {
  readonly site: Site;
  readonly article: SiteArticle;
  readonly address: URL | undefined;
  readonly words: Words;
  /** Its records that may be published. */
  readonly open: Pick<ArticleRecords, 'quotes' | 'statistics' | 'timeline'>;
  readonly atTheWords: ReturnType<typeof publisherAddresses>;
  readonly shown: ReturnType<typeof shownText> | null;
}

/** Fields that every record begins with. */
const firstFields = ({ address }: Publishing, { kind, article, id }: AnyRecord) => ({
  record: recordKey({ kind, article, id }),
  address: absolute(recordAddress({ kind, article, id }), address),
  article,
});

/** Fields that every record ends with; those that are undefined are no part of the file. */
function lastFields({ site, article, address, words, atTheWords, shown }: Publishing, record: AnyRecord) {
  const { data, status } = record;
  const inferred = inferredOf(site, record);
  const source = absolute(articleFile(article.id, 'text.txt'), address);
  return {
    title: recordTitle(site, record, words),
    context: data.context,
    inferred: inferred.length === 0 ? undefined : [...inferred],
    status: status.is,
    edited: status.edited.length === 0 ? undefined : [...status.edited],
    confirmed: data.confirmed,
    corrections: data.corrections,
    noLongerInArticle: data.noLongerInArticle,
    places:
      shown === null
        ? undefined
        : wordPlaces(record).flatMap((place) => selectPlace(shown, place, source) ?? []),
    atPublisher: atTheWords(record) ?? undefined,
  };
}

/** What another record of the article is called in every file; none for one that is in no file. */
const named = (
  { open, article }: Publishing,
  kind: 'quotes' | 'statistics',
  id: string | undefined,
): string | undefined =>
  id !== undefined && open[kind].some((record) => record.id === id)
    ? recordKey({ kind, article: article.id, id })
    : undefined;

function publishQuote(by: Publishing, record: QuoteRecord): PublishedQuote {
  const { speaker, role, kind, cue, venue, date, unbalanced, answers, restates } = record.data;
  return {
    ...firstFields(by, record),
    speaker: speaker === null ? null : who(by.site, speaker),
    role,
    kind,
    words: record.data.words,
    sentence: sentenceText(by.site, record) ?? undefined,
    cue,
    venue,
    date,
    unbalanced,
    answers: named(by, 'quotes', answers),
    restates: named(by, 'quotes', restates),
    ...lastFields(by, record),
  };
}

function publishFigure(by: Publishing, record: FigureRecord): PublishedFigure {
  const { clause, value, bound, change, unit, counted, period, assertedBy, sameCountAs } = record.data;
  return {
    ...firstFields(by, record),
    words: record.data.words,
    clause,
    value: isVague(record.data) ? null : value,
    bound,
    change,
    unit,
    counted,
    period,
    assertedBy: assertedBy === undefined ? undefined : who(by.site, assertedBy),
    sameCountAs: named(by, 'statistics', sameCountAs),
    ...lastFields(by, record),
  };
}

function publishEvent(by: Publishing, record: EventRecord): PublishedEvent {
  const { date, relation, what, assertedBy, upcoming } = record.data;
  return {
    ...firstFields(by, record),
    date,
    relation,
    words: record.data.words,
    what,
    assertedBy: assertedBy === undefined ? undefined : who(by.site, assertedBy),
    upcoming,
    ...lastFields(by, record),
  };
}

/** How the records of one article are published. */
function publishRecords(site: Site, article: SiteArticle, address: URL | undefined, words: Words) {
  const { quotes = [], statistics = [], timeline = [] } = site.recordsByArticle.get(article.id) ?? {};
  const open = {
    quotes: quotes.filter(isOpen),
    statistics: statistics.filter(isOpen),
    timeline: timeline.filter(isOpen),
  };
  const shown = article.article === null ? null : shownText(article.article.text);
  const by: Publishing = {
    site,
    article,
    address,
    words,
    open,
    shown,
    atTheWords: publisherAddresses(article),
  };
  return {
    quotes: open.quotes.map((quote) => publishQuote(by, quote)),
    statistics: open.statistics.map((figure) => publishFigure(by, figure)),
    timeline: open.timeline.map((event) => publishEvent(by, event)),
  };
}

function publishArticle(article: SiteArticle, address: URL | undefined): PublishedArticle {
  const { origin } = article;
  return {
    article: article.id,
    address: absolute(articleAddress(article.id), address),
    title: article.title,
    lead: article.lead ?? undefined,
    language: article.language,
    licence: article.licence ?? undefined,
    kind: article.kind,
    source: {
      title: origin.title,
      publisher: origin.publisher ?? undefined,
      author: origin.author ?? undefined,
      published: origin.published ?? undefined,
      url: publisherPage(article) ?? undefined,
    },
    text: article.article === null ? undefined : absolute(articleFile(article.id, 'text.txt'), address),
    releases: article.releases.map(({ release, on, sha256 }) => ({ release, on, sha256 })),
  };
}

const publishName = (
  entity: SiteEntity,
  articles: readonly string[],
  address: URL | undefined,
): PublishedName => ({
  reference: entity.reference,
  address: absolute(entityAddress(entity), address),
  kind: entity.kind,
  name: entity.name,
  aliases: entity.aliases.length === 0 ? undefined : [...entity.aliases],
  about: entity.about ?? undefined,
  link: entity.link ?? undefined,
  distinctFrom: entity.distinctFrom.length === 0 ? undefined : [...entity.distinctFrom],
  formerly: entity.formerly.length === 0 ? undefined : [...entity.formerly],
  articles: [...articles],
});

/** Whose words or assertions the records of an article are, and whom it names: references. */
const referencesIn = ({ quotes, statistics, timeline, mentions }: ArticleRecords): Set<string> =>
  new Set([
    ...mentions.map(({ of }) => of),
    ...quotes.flatMap(({ data }) => (typeof data.speaker === 'string' ? [data.speaker] : [])),
    ...[...statistics, ...timeline].flatMap(({ data }) =>
      typeof data.assertedBy === 'string' ? [data.assertedBy] : [],
    ),
  ]);

/**
 * Makes all that the site publishes as data out of what it shows. Withheld words are gaps in it.
 * @param address the site's address, where it is known; without it, addresses are paths
 * @param words the language of the titles that are made of names, venues and dates
 */
export function publish(site: Site, address: URL | undefined, words: Words): Published {
  const open = site.articles.filter(({ noindex }) => !noindex);
  const articlesOf = new Map<string, string[]>();
  for (const { id } of open) {
    const records = site.recordsByArticle.get(id);
    for (const reference of records ? referencesIn(records) : []) {
      const articles = articlesOf.get(reference) ?? [];
      articles.push(id);
      articlesOf.set(reference, articles);
    }
  }
  const names = site.entities
    .filter(({ noindex }) => !noindex)
    .map((entity) => withGaps(publishName(entity, articlesOf.get(entity.reference) ?? [], address)));
  const byReference = new Map(names.map((name) => [name.reference, name]));
  const articles = open.map((article) => {
    const records = site.recordsByArticle.get(article.id);
    return {
      ...withGaps({ ...publishArticle(article, address), ...publishRecords(site, article, address, words) }),
      names: [...(records ? referencesIn(records) : [])]
        .sort(compare)
        .flatMap((reference) => byReference.get(reference) ?? []),
    };
  });
  return { articles, names };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
