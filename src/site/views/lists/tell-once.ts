import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../../../article/article.ts';
import type {
  AnyRecord,
  ArticleRecords,
  EventRecord,
  FigureRecord,
  QuoteRecord,
  SiteArticle,
  SiteLookup,
} from '../../model/site.ts';
import { attributedTo } from '../../model/relate-entity.ts';
import { wordPlaces } from '../../model/word-places.ts';
import { contains } from '../../text/spans.ts';
import { openingPlace } from '../tell/tell-opening.ts';
import { quoteSentence } from '../tell/quote-sentence.ts';
import { statementPlace } from '../tell/tell-statement.ts';

/** Where on a page the words of a record stand already: in the article’s first paragraph, or with another record. */
export type ToldAt = 'opening' | AnyRecord;

/** Records of one article whose words stand on its page once: each that is told elsewhere, and where. */
export type ToldElsewhere = ReadonlyMap<AnyRecord, ToldAt>;

/** The stretches of the article’s text that a record is told in. */
type Told = readonly Span[];

/** A record or the opening, and the stretches that it tells. */
interface Teller {
  readonly by: ToldAt;
  readonly told: Told;
}

function toldOfQuote(site: SiteLookup, quote: QuoteRecord): Told {
  const sentence = quote.data.kind === 'direct' ? null : quoteSentence(site, quote);
  return sentence === null ? wordPlaces(quote) : [sentence];
}

function toldOfStatement(site: SiteLookup, record: FigureRecord | EventRecord): Told {
  const place = statementPlace(site, record);
  return place === null ? [] : [place];
}

const within = (inner: Told, outer: Told): boolean =>
  inner.length > 0 && inner.every((place) => outer.some((one) => contains(one, place)));

const lengthOf = (told: Told): number => told.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * True where a record is told by another’s words alone. Figures are told together where the same one asserts them: beside
 * a figure stands who does.
 */
function tells(by: ToldAt, record: AnyRecord): boolean {
  if (by === 'opening' || by.kind !== 'statistics') return true;
  if (record.kind === 'timeline' && record.data.assertedBy === undefined) return true;
  if (record.kind === 'statistics' && record.data.period !== by.data.period) return false;
  return isDeepStrictEqual(attributedTo(by), attributedTo(record));
}

/** True where a figure or an event has the words of what is reported, and beside it stands who says so. */
const saysToo = (by: ToldAt, record: AnyRecord): boolean =>
  by !== 'opening' &&
  by.kind !== 'quotes' &&
  record.kind === 'quotes' &&
  by.data.assertedBy !== undefined &&
  isDeepStrictEqual(attributedTo(by), attributedTo(record));

/** True of an event without any date: its words are all that tells which it is. */
const isNothingElse = ({ kind, data }: AnyRecord): boolean =>
  kind === 'timeline' && data.date === null && data.words === undefined;

/** Of words of one length the event’s tell a figure. */
const order = { timeline: 0, statistics: 1 } as const;

/**
 * Finds which records need no words of their own on a page, as theirs stand there with others: first in the article’s first
 * paragraph, then in what somebody said, then in the longest clause; what is only reported comes last. An event without any
 * date is told by itself.
 */
export function tellOnce(
  site: SiteLookup,
  article: SiteArticle,
  { quotes, statistics, timeline }: Omit<ArticleRecords, 'mentions'>,
): ToldElsewhere {
  const opening = openingPlace(article);
  const tellers: Teller[] = opening === null ? [] : [{ by: 'opening', told: [opening] }];
  const elsewhere = new Map<AnyRecord, ToldAt>();
  const settle = (record: AnyRecord, told: Told, own: Told = told): void => {
    const teller = tellers.find(({ by, told: around }) => within(told, around) && tells(by, record));
    const claims =
      teller ?? tellers.find(({ by, told: around }) => within(own, around) && saysToo(by, record));
    if (claims && !isNothingElse(record)) elsewhere.set(record, claims.by);
    else tellers.push({ by: record, told });
  };
  for (const quote of quotes.filter(({ data }) => data.kind !== 'reported'))
    settle(quote, toldOfQuote(site, quote));
  const statements = [...statistics, ...timeline]
    .map((record) => ({ record, told: toldOfStatement(site, record) }))
    .sort(
      (one, other) =>
        lengthOf(other.told) - lengthOf(one.told) || order[one.record.kind] - order[other.record.kind],
    );
  for (const { record, told } of statements) settle(record, told);
  for (const quote of quotes.filter(({ data }) => data.kind === 'reported'))
    settle(quote, toldOfQuote(site, quote), wordPlaces(quote));
  return elsewhere;
}
