import { addressOf } from '../../../records/record-address.ts';
import type { AttributionRecord } from '../../../records/attribution.ts';
import { articleFile, recordAddress } from '../../model/addresses.ts';
import type {
  AnyRecord,
  ArticleRecords,
  EventRecord,
  FigureRecord,
  QuoteRecord,
  Site,
  SiteArticle,
} from '../../model/site.ts';
import { wordPlaces } from '../../model/word-places.ts';
import { isVague } from '../../text/number-in-words.ts';
import { publisherAddresses } from '../../views/passages/publisher-address.ts';
import { inferredOf } from '../../views/tell/infer-once.ts';
import { sentenceText } from '../../views/tell/quote-sentence.ts';
import { recordTitle } from '../../views/tell/record-title.ts';
import type { Words } from '../../words/words.ts';
import type { PublishedEvent, PublishedFigure, PublishedQuote } from './published-schemas.ts';
import { selectPlace } from './select-place.ts';
import { shownText } from './shown-text.ts';

type Who = NonNullable<PublishedQuote['speaker']>;

function who(site: Site, by: AttributionRecord): Who {
  if (typeof by !== 'string') return { unnamed: by.unnamed };
  return { reference: by, name: site.entitiesByReference.get(by)?.name ?? by };
}

/** An address of the site in full, where the site's own is known. */
export const absolute = (path: string, address: URL | undefined): string =>
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
  record: addressOf({ kind, article, id }),
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
    ? addressOf({ kind, article: article.id, id })
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

/** How the records of one article are published, but for those that search engines may not have: fields that are undefined are no part of the file. */
export function publishRecords(site: Site, article: SiteArticle, address: URL | undefined, words: Words) {
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
