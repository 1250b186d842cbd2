import type { Words } from '../../words/words.ts';
import type { CslDate } from './csl.ts';

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
