import type { Words } from '../../words/words.ts';
import type { CslDate } from './csl.ts';
import { parseEdtf } from '../../text/parse-edtf.ts';

/** The styles whose dates differ. */
export type DatedStyle = 'apa' | 'mla' | 'chicago';

/** A date as a style writes it, in the language of the interface; one that is no calendar date as it is. */
export function styledDate(date: CslDate, style: DatedStyle, { cite }: Words): string {
  if ('literal' in date) return date.literal;
  const [[year, month, day]] = date['date-parts'];
  const season = date.season === undefined ? undefined : cite.seasons[date.season - 1];
  if (season !== undefined) return cite.dates[style].month(String(year), season);
  const name =
    month === undefined ? undefined : (style === 'mla' ? cite.shortMonths : cite.months)[month - 1];
  if (name === undefined) return String(year);
  return day === undefined
    ? cite.dates[style].month(String(year), name)
    : cite.dates[style].day(String(year), name, String(day));
}

/**
 * An EDTF date in CSL-JSON. A span, a decade or a date without a year is no calendar date in CSL and stays as it is
 * written; null where it says no date at all (`..`).
 */
export function cslDate(edtf: string): CslDate | null {
  const date = parseEdtf(edtf);
  if (date === null) return null;
  if (date.is === 'span' || !/^\d{4}$/.test(date.at.year)) return { literal: edtf };
  const { month, day } = date.at;
  const year = Number(date.at.year);
  if (month === null) return { 'date-parts': [[year]] };
  // EDTF counts spring to winter from 21, CSL from 1.
  if (month > 12) return { 'date-parts': [[year]], season: month - 20 };
  return { 'date-parts': [day === null ? [year, month] : [year, month, day]] };
}
