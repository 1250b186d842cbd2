import { dateText } from '../../text/format-date.ts';
import type { Words } from '../../words/words.ts';
import { attributedName } from './attributed-name.ts';
import type { AnyRecord, SiteLookup } from '../../model/site.ts';
import { isVague, isToldInWords } from '../../text/number-in-words.ts';
import { inferredOf } from './infer-once.ts';

/** One part of a record, and how it is known. */
export interface KnownPart {
  readonly part: string;
  readonly value: string;
  /** Who says the value: the article, in its own words; the record's format, in English; or the interface. */
  readonly by: 'article' | 'format' | 'interface';
  readonly how: keyof Words['known']['ways'];
}

type Fields = readonly (readonly [
  field: string,
  part: string,
  value: string | null | undefined,
  by: KnownPart['by'],
])[];

const amountText = (value: number | { low: number; high: number }, words: Words): string =>
  typeof value === 'number'
    ? value.toLocaleString(words.locale, { maximumFractionDigits: 20 })
    : words.fields.range(amountText(value.low, words), amountText(value.high, words));

const fieldsOf = (site: SiteLookup, record: AnyRecord, language: string, words: Words): Fields => {
  const { parts, bounds, changes, relations, noDate, theArticle } = words.known;
  const name = attributedName(site, record);
  if (record.kind === 'quotes') {
    const { data } = record;
    return [
      ['speaker', parts.speaker, name, 'interface'],
      ['role', parts.role, data.role, 'article'],
      ['cue', parts.cue, data.cue, 'article'],
      ['venue', parts.venue, data.venue, 'article'],
      ['date', parts.day, data.date && dateText(data.date, language, words), 'interface'],
    ];
  }
  if (record.kind === 'statistics') {
    const { data } = record;
    return [
      // “Dozens” is no 12, and “a quarter” nobody's 0.25: what is told in words stands in words.
      isToldInWords(data)
        ? ['value', parts.value, data.words, 'article']
        : ['value', parts.value, amountText(data.value, words), 'interface'],
      ['bound', parts.bound, isVague(data) ? null : bounds[data.bound], 'interface'],
      ['change', parts.change, data.change && changes[data.change], 'interface'],
      ['unit', parts.unit, data.unit, 'format'],
      ['counted', parts.counted, data.counted, 'article'],
      ['period', parts.period, data.period && dateText(data.period, language, words), 'interface'],
      ['assertedBy', parts.says, name ?? theArticle, 'interface'],
    ];
  }
  const { data } = record;
  return [
    ['date', parts.date, data.date === null ? noDate : dateText(data.date, language, words), 'interface'],
    ['words', parts.words, data.words, 'article'],
    ['relation', parts.relation, relations[data.relation], 'interface'],
    ['assertedBy', parts.says, name ?? theArticle, 'interface'],
  ];
};

/** Lists the parts of a record with how each is known: stated in the article, inferred from it, or put in by an editor. */
export function knownParts(site: SiteLookup, record: AnyRecord, words: Words): KnownPart[] {
  const language = site.headsById.get(record.article)?.language ?? 'en';
  const inferred = inferredOf(site, record);
  return fieldsOf(site, record, language, words).flatMap(([field, part, value, by]) => {
    if (value === null || value === undefined) return [];
    const how = record.status.edited.includes(field)
      ? 'edited'
      : inferred.includes(field)
        ? 'inferred'
        : inferred.includes(`${field}.year`)
          ? 'year inferred'
          : 'stated';
    return [{ part, value, by, how }];
  });
}
