import { parseEdtf, type CalendarDate } from './parse-edtf.ts';

/** The first and the last day that a date may mean, in days since 1970-01-01; null where an end is open. */
export interface DayRange {
  readonly first: number | null;
  readonly last: number | null;
}

const millisecondsInADay = 86_400_000;

/** The number of a day of the Gregorian calendar, in days since 1970-01-01; months from 1 on. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  // Unlike `Date.UTC`, this takes the years before 100 for what they are.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / millisecondsInADay;
};

const firstDay = ({ year, month, day }: CalendarDate): number => {
  const number = Number(year.replaceAll('X', '0'));
  // A season starts with its first month: spring (21) in March.
  if (month !== null && month > 12) return dayNumber(number, (month - 20) * 3, 1);
  return dayNumber(number, month ?? 1, day ?? 1);
};

const lastDay = ({ year, month, day }: CalendarDate): number => {
  const number = Number(year.replaceAll('X', '9'));
  if (month === null) return dayNumber(number, 12, 31);
  if (day !== null) return dayNumber(number, month, day);
  // The day before the first of the month after.
  return dayNumber(number, (month > 12 ? (month - 20) * 3 + 2 : month) + 1, 0);
};

/**
 * The days that an EDTF date covers, as far as it is known: `2024-12` is 31 days, `199X` ten years.
 * Null where it says no date, or none of a known year.
 */
export function dayRange(edtf: string): DayRange | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  const [from, to] = date.is === 'date' ? [date.at, date.at] : [date.from, date.to];
  if ([from, to].some((end) => end?.year === 'XXXX')) return null;
  return { first: from && firstDay(from), last: to && lastDay(to) };
}
