import type {
  CreativeWork,
  Event,
  Observation,
  Organization,
  Person,
  Quotation,
  WithContext,
} from 'schema-dts';
import { articleAddress, entityAddress, recordAddress } from '../../model/addresses.ts';
import type { AttributionRecord } from '../../../records/attribution.ts';
import { machineDate } from '../../text/format-date.ts';
import type {
  AnyRecord,
  EventRecord,
  FigureRecord,
  QuoteRecord,
  SiteLookup,
  SiteArticle,
} from '../../model/site.ts';
import { isVague } from '../../text/number-in-words.ts';
import { titleAlone } from '../../views/tell/record-title.ts';
import { quoteText } from '../../views/tell/tell-quote.ts';
import { statementText } from '../../views/tell/tell-statement.ts';
import type { Words } from '../../words/words.ts';
import { describeSource, toAddress } from './describe-article.ts';

/** What a description rests on. */
export interface Describing {
  readonly site: SiteLookup;
  readonly article: SiteArticle;
  /** The site's address, where it is known. */
  readonly address: URL | undefined;
  readonly words: Words;
}

/** Whoever said something: a person or an organisation by name. A document, or a source without a name, is neither. */
function speakerOf(
  { site, address }: Describing,
  who: AttributionRecord | null,
): Person | Organization | null {
  const entity = typeof who === 'string' ? site.entitiesByReference.get(who) : undefined;
  if (entity === undefined || entity.kind === 'documents') return null;
  return {
    '@type': entity.kind === 'people' ? 'Person' : 'Organization',
    '@id': toAddress(address)(entityAddress(entity)),
    name: entity.name,
  };
}

const sheetOf = ({ article, address }: Describing) => ({
  '@type': 'Article' as const,
  '@id': toAddress(address)(articleAddress(article.id)),
  headline: article.title,
  isBasedOn: describeSource(article),
});

/**
 * What people said, in their words. A part of a sentence stands in its sentence, and what the article reports in its own words
 * too: both are the article's words, and nobody's quotation as a whole.
 */
function describeQuote(from: Describing, record: QuoteRecord): Quotation | CreativeWork {
  const { data } = record;
  const isDirect = data.kind === 'direct';
  const text = isDirect
    ? data.words.map((segments) => segments.join(' […] ')).join('\n')
    : quoteText(from.site, record);
  const speaker = speakerOf(from, data.speaker);
  const common = { text, inLanguage: from.article.language, isPartOf: sheetOf(from) };
  if (!isDirect)
    return { '@type': 'CreativeWork', ...common, ...(speaker === null ? {} : { mentions: speaker }) };
  const said = data.date === undefined ? null : machineDate(data.date);
  return {
    '@type': 'Quotation',
    ...common,
    ...(speaker === null ? {} : { spokenByCharacter: speaker }),
    ...(said === null ? {} : { dateCreated: said }),
  };
}

/** What a stated number says of the real one: itself, the least or the most that it is. */
function valuesOf({ value, bound, words }: Pick<FigureRecord['data'], 'value' | 'bound' | 'words'>): {
  value?: number;
  minValue?: number;
  maxValue?: number;
} {
  if (isVague({ words })) return {};
  if (typeof value !== 'number') return { minValue: value.low, maxValue: value.high };
  if (bound === 'over' || bound === 'atLeast') return { minValue: value };
  if (bound === 'under' || bound === 'atMost' || bound === 'almost') return { maxValue: value };
  return { value };
}

/** How many of what, and for when; what bounds the number is in the words of the description. */
function describeFigure(from: Describing, record: FigureRecord): Observation {
  const { data } = record;
  const { unit, counted, period } = data;
  const date = period === undefined ? null : machineDate(period);
  return {
    '@type': 'Observation',
    ...valuesOf(data),
    ...(unit === undefined ? {} : { unitText: unit }),
    ...(counted === undefined ? {} : { variableMeasured: { '@type': 'StatisticalVariable', name: counted } }),
    ...(date === null ? {} : { observationDate: date }),
    description: statementText(from.site, record),
    subjectOf: sheetOf(from),
  };
}

/** The first and the last date of what happened then; none for what holds since, until or by a date. */
function datesOf({ date, relation }: EventRecord['data']): { startDate?: string; endDate?: string } {
  if (date === null || (relation !== 'on' && relation !== 'ahead')) return {};
  const [first = '', last] = date.split('/');
  const [start, end] = [machineDate(first), last === undefined ? null : machineDate(last)];
  return { ...(start === null ? {} : { startDate: start }), ...(end === null ? {} : { endDate: end }) };
}

const describeEvent = (from: Describing, record: EventRecord): Event => ({
  '@type': 'Event',
  ...datesOf(record.data),
  description: statementText(from.site, record),
  subjectOf: sheetOf(from),
});

/**
 * Describes one record in the vocabulary of schema.org: a quotation, an observation or an event, and the article that it rests
 * on. Nothing says whether it is true.
 */
export function describeRecord(
  from: Describing,
  record: AnyRecord,
): WithContext<Quotation | CreativeWork | Observation | Event> {
  const address = toAddress(from.address)(recordAddress(record));
  const described =
    record.kind === 'quotes'
      ? describeQuote(from, record)
      : record.kind === 'statistics'
        ? describeFigure(from, record)
        : describeEvent(from, record);
  return {
    '@context': 'https://schema.org',
    ...described,
    '@id': address,
    url: address,
    name: titleAlone(from.site, record, from.words),
  };
}
