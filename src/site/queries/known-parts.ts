import { dateText } from '../format/format-date.ts';
import { attributedName } from './record-title.ts';
import type { AnyRecord, Site } from './site.ts';

/** One part of a record, and how it is known. */
export interface KnownPart {
  readonly part: string;
  readonly value: string;
  /** True where the value is in the article's own words, and so in its language. */
  readonly verbatim: boolean;
  readonly how: 'stated' | 'inferred' | 'year inferred' | 'edited';
}

type Fields = readonly (readonly [
  field: string,
  part: string,
  value: string | null | undefined,
  verbatim: boolean,
])[];

const amountText = (value: number | { low: number; high: number }): string =>
  typeof value === 'number'
    ? value.toLocaleString('en-US', { maximumFractionDigits: 20 })
    : `${amountText(value.low)} to ${amountText(value.high)}`;

const boundNames = {
  exact: 'the number itself',
  over: 'more than this',
  atLeast: 'at least this',
  under: 'less than this',
  atMost: 'at most this',
  about: 'about this',
  almost: 'almost this',
};

const relationNames = {
  on: 'happened then',
  since: 'holds since then',
  until: 'holds until then',
  by: 'happens by then',
  ahead: 'lies ahead',
};

const fieldsOf = (site: Site, record: AnyRecord, language: string): Fields => {
  const name = attributedName(site, record);
  if (record.kind === 'quotes') {
    const { data } = record;
    return [
      ['speaker', 'Speaker', name, false],
      ['role', 'Role then', data.role, true],
      ['cue', 'Introduced by', data.cue, true],
      ['venue', 'Said in or to', data.venue, true],
      ['date', 'Day', data.date && dateText(data.date, language), false],
    ];
  }
  if (record.kind === 'statistics') {
    const { data } = record;
    return [
      ['value', 'Value', amountText(data.value), false],
      ['bound', 'Read as', boundNames[data.bound], false],
      ['change', 'Change', data.change, false],
      ['unit', 'Unit', data.unit, false],
      ['counted', 'What is counted', data.counted, true],
      ['period', 'Time covered', data.period && dateText(data.period, language), false],
      ['assertedBy', 'Says', name ?? 'the article', false],
    ];
  }
  const { data } = record;
  return [
    ['date', 'Date', data.date === null ? 'none given' : dateText(data.date, language), false],
    ['words', 'In the article’s words', data.words, true],
    ['relation', 'Relation', relationNames[data.relation], false],
    ['assertedBy', 'Says', name ?? 'the article', false],
  ];
};

/** Lists the parts of a record with how each is known: stated in the article, inferred from it, or put in by an editor. */
export function knownParts(site: Site, record: AnyRecord): KnownPart[] {
  const language = site.articlesById.get(record.article)?.language ?? 'en';
  const inferred = record.data.inferred ?? [];
  return fieldsOf(site, record, language).flatMap(([field, part, value, verbatim]) => {
    if (value === null || value === undefined) return [];
    const how = record.status.edited.includes(field)
      ? 'edited'
      : inferred.includes(field)
        ? 'inferred'
        : inferred.includes(`${field}.year`)
          ? 'year inferred'
          : 'stated';
    return [{ part, value, verbatim, how }];
  });
}
