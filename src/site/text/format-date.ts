import type { DateRelation } from '../../records/event.ts';
import { inOneList, type Sentence } from '../words/grammar/sentence.ts';
import type { Words } from '../words/words.ts';
import { formOf } from './page-language.ts';
import { type CalendarDate, parseEdtf } from './parse-edtf.ts';

/** A part of a date as a reader sees it; `inferred` where the article does not state it. */
export interface DatePart {
  readonly text: string;
  readonly inferred: boolean;
}

/** Which of a date the article does not state. */
export type InferredOfDate = 'nothing' | 'year' | 'all';

/** The year that stands in for one that is not known; it is never shown. A leap year, so that February 29 can be said. */
const anyYear = 2000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it, and a site has few. */
function formatOf(language: string, hasYear: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = [language, hasYear, hasDay].join(' ');
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      ...(hasYear ? { year: 'numeric' } : {}),
      month: 'long',
      ...(hasDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}

const said = (sentence: Sentence<readonly DatePart[]>, inferred: boolean): readonly DatePart[] =>
  inOneList(sentence, (text) => ({ text, inferred }));

const joined = (parts: readonly DatePart[]): DatePart[] => {
  const result: DatePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.inferred === part.inferred) {
      result[result.length - 1] = { text: last.text + part.text, inferred: part.inferred };
    } else result.push(part);
  }
  return result;
};

const hasYear = ({ year }: CalendarDate): boolean => /^\d{4}$/.test(year);

const formatOne = (
  { year, month, day }: CalendarDate,
  language: string,
  inferred: InferredOfDate,
  words: Words,
): readonly DatePart[] => {
  const { dates } = words;
  const all = inferred === 'all';
  const yearInferred = all || inferred === 'year';
  const known = hasYear({ year, month, day });
  if (month === null) {
    if (known) return [{ text: year, inferred: yearInferred }];
    const first = year.replaceAll('X', '0');
    const text = year.endsWith('XX') ? dates.century(first, year.replaceAll('X', '9')) : dates.decade(first);
    return [{ text, inferred: yearInferred }];
  }
  if (month > 12) {
    const season = dates.seasons[month - 21] ?? '';
    const part = { text: season, inferred: all };
    return known ? said(dates.seasonOf([part], [{ text: year, inferred: yearInferred }]), all) : [part];
  }
  const parts = formatOf(formOf(language, words), known, day !== null).formatToParts(
    Date.UTC(known ? Number(year) : anyYear, month - 1, day ?? 1),
  );
  return parts.map(({ type, value }) => ({ text: value, inferred: type === 'year' ? yearInferred : all }));
};

/** True of two days, or two months, of one year that is known: the year is then said once. */
const isWithinYear = (from: CalendarDate, to: CalendarDate): boolean =>
  hasYear(from) &&
  from.year === to.year &&
  [from, to].every(({ month }) => month !== null && month <= 12) &&
  (from.day === null) === (to.day === null);

/** A span within a year, as the language writes it: "January 2 – 8, 2006". */
function formatWithinYear(
  from: CalendarDate,
  to: CalendarDate,
  language: string,
  inferred: InferredOfDate,
  words: Words,
): readonly DatePart[] {
  const all = inferred === 'all';
  const timeOf = ({ year, month, day }: CalendarDate): number =>
    Date.UTC(Number(year), (month ?? 1) - 1, day ?? 1);
  return formatOf(formOf(language, words), true, from.day !== null)
    .formatRangeToParts(timeOf(from), timeOf(to))
    .map(({ type, value }) => ({
      // Thin spaces around a dash are not in every typeface.
      text: value.replaceAll('\u2009', ' '),
      inferred: type === 'year' ? all || inferred === 'year' : all,
    }));
}

/**
 * Writes an EDTF date for a reader, in the language of the page, and in the form of the article's language where that is the
 * same (`December 22, 2024` for en-US, `22 December 2024` for en-GB). A year that is not known is left out. What is
 * inferred comes as parts of its own.
 * @param language BCP 47: the article's
 */
export function formatDate(
  edtf: string,
  language: string,
  words: Words,
  inferred: InferredOfDate = 'nothing',
): DatePart[] {
  const date = parseEdtf(edtf);
  if (!date) return [];
  const partsOf = (one: CalendarDate): readonly DatePart[] => formatOne(one, language, inferred, words);
  if (date.is === 'date') return joined(partsOf(date.at));
  if (date.from && date.to && isWithinYear(date.from, date.to))
    return joined(formatWithinYear(date.from, date.to, language, inferred, words));
  const { dates } = words;
  const all = inferred === 'all';
  const [first, last] = [date.from && partsOf(date.from), date.to && partsOf(date.to)];
  const isDay = { first: date.from?.day !== null, last: date.to?.day !== null };
  return joined(
    said(
      !first
        ? dates.until(last ?? [], isDay.last)
        : !last
          ? dates.from(first, isDay.first)
          : dates.span(first, last, isDay),
      all,
    ),
  );
}

/**
 * An event's date as it relates to the event, so that "the first since 1876" is not read as something that happened in 1876.
 * @param edtf the date
 * @param date the same as a part of the sentence
 */
export function relatedDate<Part>(
  relation: DateRelation,
  edtf: string,
  date: Part,
  { dates }: Words,
): Sentence<Part> {
  const parsed = parseEdtf(edtf);
  return dates.related[relation](date, parsed?.is === 'date' && parsed.at.day !== null);
}

/** The same as {@link formatDate}, as plain text. */
export function dateText(edtf: string, language: string, words: Words): string {
  return formatDate(edtf, language, words)
    .map(({ text }) => text)
    .join('');
}

/** The value for `<time datetime>`: a year, a month or a day that HTML can say; null for everything else. */
export function machineDate(edtf: string): string | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!found || found[1] === '0000' || Number(found[2] ?? 1) > 12) return null;
  return edtf;
}

/** What of a record's date the article does not state, from the record's `inferred` list and the field's name. */
export function inferredOfDate(inferred: readonly string[] | undefined, field: string): InferredOfDate {
  if (inferred?.includes(field)) return 'all';
  return inferred?.includes(`${field}.year`) ? 'year' : 'nothing';
}
