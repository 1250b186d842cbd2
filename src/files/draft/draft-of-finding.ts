import type { Article, Span } from '../../article/article.ts';
import type {
  Attribution,
  DatedValue,
  Entity,
  EventFinding,
  QuoteFinding,
  ReportedFinding,
  StatisticFinding,
} from '../../extract/findings.ts';
import type { RecordKind } from '../../records/id.ts';
import type { Position } from '../../records/parsed.ts';
import { asFacts, type Facts, type Value } from '../facts.ts';
import { isBarePronoun, shortName } from './short-name.ts';

/** A record as the article gives rise to it, before it has an id. */
export interface Draft {
  readonly kind: RecordKind;
  /** What the record states, in the order of its schema, without `answers` and `restates`. */
  readonly facts: Facts;
  /** The publisher's wording that the record does not keep where its text stays away: what the record is named by. */
  readonly unkept?: Facts;
  /** Field → its places in the text. */
  readonly at: Readonly<Record<string, readonly Position[]>>;
  /** The short name of who says or asserts it; null where that is nobody with a name. */
  readonly who: string | null;
  /** Index, in the same list, of the quote whose question this answers. */
  readonly answers: number | null;
  /** Index, in the same list, of the quote whose words this words anew. */
  readonly restates: number | null;
}

/** An article as its findings are turned into drafts. */
export interface Reading {
  readonly article: Article;
  readonly entities: readonly Entity[];
  /** Index of an entity → its reference, as in `people/ines-okafor`. */
  readonly references: ReadonlyMap<number, string>;
  readonly slice: (span: Span) => string;
  readonly place: (span: Span) => readonly Position[];
}

const stated = (fields: Readonly<Record<string, Value | undefined>>): Facts =>
  asFacts(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')),
  );

const places = (fields: Readonly<Record<string, readonly Position[]>>): Draft['at'] =>
  Object.fromEntries(Object.entries(fields).filter(([, positions]) => positions.length > 0));

function reference(who: Attribution, { references }: Reading): Value {
  const known = who.entity === null ? undefined : references.get(who.entity);
  return known ?? { unnamed: who.name };
}

function nameOf(who: Attribution | null, { entities }: Reading): string | null {
  if (!who) return null;
  const entity = who.entity === null ? undefined : entities[who.entity];
  if (entity) return shortName(entity);
  const description = who.name.replace(/^(?:the|an?|one|some) /i, '');
  return isBarePronoun(description) ? null : description;
}

/** Who said a quote; null where that is nobody, or only "he" or "it" whom the article's names do not resolve. */
function namedSpeaker(who: Attribution | null, { references }: Reading): Attribution | null {
  if (who === null) return null;
  const isKnown = who.entity !== null && references.has(who.entity);
  return isKnown || !isBarePronoun(who.name) ? who : null;
}

const inferredList = (...marks: readonly (string | false | undefined)[]): Value | undefined => {
  const list = marks.filter((mark) => typeof mark === 'string');
  return list.length === 0 ? undefined : list;
};

const dayName =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday|week of)\b/i;
/** The number of a day, which a year's is not. */
const dayNumber = /(?<!\d)\d{1,2}(?!\d)/;
const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** What of a date its words do not state: the year alone, or, where they name no day or month ("yesterday"), the date. */
function dateMark(date: DatedValue | null, { slice }: Reading): string | false {
  if (date?.yearInferred !== true) return false;
  const words = slice(date.span);
  // "May 13 through Sunday": which day the one end is, the words leave open
  if (date.edtf.includes('/') && dayName.test(words)) return 'date';
  const isMonth = /^\d{4}-\d\d$/.test(date.edtf);
  return monthName.test(words) && (isMonth || dayNumber.test(words)) ? 'date.year' : 'date';
}

/** A quote's segments by paragraph: those that stand in one block are one paragraph. */
function paragraphsOf(segments: readonly Span[], { slice, place }: Reading): string[][] {
  const paragraphs: string[][] = [];
  let block: string | undefined;
  for (const segment of segments) {
    const words = slice(segment);
    if (words === '') continue;
    const here = place(segment)[0]?.block;
    const last = paragraphs.at(-1);
    if (last && here === block) last.push(words);
    else paragraphs.push([words]);
    block = here;
  }
  return paragraphs;
}

/** The draft of a quotation. */
export function draftQuote(quote: QuoteFinding, reading: Reading): Draft {
  const { slice, place } = reading;
  const { cue, date } = quote;
  const speaker = namedSpeaker(quote.speaker, reading);
  return {
    kind: 'quotes',
    facts: stated({
      speaker: speaker && reference(speaker, reading),
      role: speaker?.role ?? undefined,
      kind: quote.kind,
      words: paragraphsOf(quote.segments, reading),
      cue: cue ? slice(cue) : undefined,
      venue: quote.venue ? slice(quote.venue) : undefined,
      date: date?.edtf,
      unbalanced: quote.unbalanced || undefined,
      inferred: inferredList(speaker?.inferred === true && 'speaker', dateMark(date, reading)),
    }),
    at: places({
      words: quote.segments.filter((segment) => slice(segment) !== '').flatMap(place),
      speaker: speaker ? place(speaker.mention) : [],
      cue: cue ? place(cue) : [],
      venue: quote.venue ? place(quote.venue) : [],
      date: date ? place(date.span) : [],
    }),
    who: nameOf(speaker, reading),
    answers: quote.answers,
    restates: quote.restates,
  };
}

/** The draft of a reported claim: a quote of its clause. */
export function draftReported(clause: ReportedFinding, reading: Reading): Draft {
  const { slice, place } = reading;
  const { speaker, cue, segments } = clause;
  return {
    kind: 'quotes',
    facts: stated({
      speaker: reference(speaker, reading),
      role: speaker.role ?? undefined,
      kind: 'reported',
      words: paragraphsOf(segments, reading),
      cue: slice(cue),
      inferred: inferredList(speaker.inferred && 'speaker'),
    }),
    at: places({ words: segments.flatMap(place), speaker: place(speaker.mention), cue: place(cue) }),
    who: nameOf(speaker, reading),
    answers: null,
    restates: null,
  };
}

/** The draft of a figure. */
export function draftFigure(statistic: StatisticFinding, reading: Reading): Draft {
  const { slice, place } = reading;
  const { assertedBy, value } = statistic;
  return {
    kind: 'statistics',
    facts: stated({
      words: slice(statistic),
      clause: slice(statistic.clause),
      value: typeof value === 'number' ? value : { low: value.low, high: value.high },
      bound: statistic.bound,
      change: statistic.change ?? undefined,
      unit: statistic.unit ?? undefined,
      counted: statistic.counted ?? undefined,
      period: statistic.period?.edtf,
      assertedBy: assertedBy ? reference(assertedBy, reading) : undefined,
      inferred: inferredList(
        statistic.period?.inferred === true && 'period',
        assertedBy?.inferred === true && 'assertedBy',
      ),
    }),
    at: places({
      words: place(statistic),
      clause: place(statistic.clause),
      assertedBy: assertedBy ? place(assertedBy.mention) : [],
    }),
    who: nameOf(assertedBy, reading),
    answers: null,
    restates: null,
  };
}

/** The draft of an event. */
export function draftEvent(event: EventFinding, reading: Reading): Draft {
  const { slice, place } = reading;
  const { assertedBy, date } = event;
  return {
    kind: 'timeline',
    facts: stated({
      date: date?.edtf ?? null,
      relation: event.relation,
      words: date ? slice(date.span) : undefined,
      what: slice(event),
      assertedBy: assertedBy ? reference(assertedBy, reading) : undefined,
      upcoming: event.upcoming || undefined,
      inferred: inferredList(dateMark(date, reading), assertedBy?.inferred === true && 'assertedBy'),
    }),
    at: places({
      words: date ? place(date.span) : [],
      what: place(event),
      assertedBy: assertedBy ? place(assertedBy.mention) : [],
    }),
    who: nameOf(assertedBy, reading),
    answers: null,
    restates: null,
  };
}
