import { addMonths, type CalendarDate, type CalendarDay, isoDay, pad, padYear } from './calendar.ts';
import type { Tense } from './tense.ts';

/** A quarter of a year, as accounts have it. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** What is known when an expression is resolved. */
export interface Known {
  /** When the article was published. */
  readonly publication: CalendarDate | null;
  /** The calendar date that the text named last before this expression. */
  readonly named: CalendarDate | null;
  /** The year that an account of the past has come to; null in any other text. */
  readonly reached: number | null;
  /** The quarter that the text named last, or first of all. */
  readonly quarter: Quarter | null;
  readonly tense: Tense;
}

/** A resolved expression. */
export interface Resolved {
  /** TIMEX3 value without a time of day. */
  readonly value: string;
  readonly edtf: string | null;
  readonly yearInferred: boolean;
  /** The calendar date it names, for what counts from it. */
  readonly date: CalendarDate | null;
  readonly quarter?: Quarter;
}

/** A date as a day; null where it is none. */
export const wholeDay = (date: CalendarDate | null): CalendarDay | null => {
  const { year, month, day } = date ?? { year: 0, month: null, day: null };
  return month === null || day === null ? null : { year, month, day };
};

/** A day, resolved. */
export const ofDay = (day: CalendarDay, yearInferred: boolean): Resolved => ({
  value: isoDay(day),
  edtf: isoDay(day),
  yearInferred,
  date: day,
});

/** A month, resolved. */
export const ofMonth = (
  { year, month }: { year: number; month: number },
  yearInferred: boolean,
): Resolved => {
  const value = `${padYear(year)}-${pad(month)}`;
  return { value, edtf: value, yearInferred, date: { year, month, day: null } };
};

/** A year, resolved. */
export const ofYear = (year: number, yearInferred: boolean): Resolved => ({
  value: padYear(year),
  edtf: padYear(year),
  yearInferred,
  date: { year, month: null, day: null },
});

/** What stays open. */
export const unresolved = (value: string, edtf: string | null = null): Resolved => ({
  value,
  edtf,
  yearInferred: edtf !== null,
  date: null,
});

/** So many months from one on, as an EDTF interval. */
export const monthsAsInterval = (year: number, first: number, count: number): string => {
  const last = addMonths({ year, month: first }, count - 1);
  return `${padYear(year)}-${pad(first)}/${padYear(last.year)}-${pad(last.month)}`;
};

/** A quarter, resolved. */
export const ofQuarter = ({ year, quarter }: Quarter, yearInferred: boolean): Resolved => ({
  value: `${padYear(year)}-Q${String(quarter)}`,
  edtf: monthsAsInterval(year, quarter * 3 - 2, 3),
  yearInferred,
  date: { year, month: null, day: null },
  quarter: { year, quarter },
});

/** The quarter so many quarters later. */
export const shiftQuarter = ({ year, quarter }: Quarter, by: number): Quarter => {
  const index = year * 4 + quarter - 1 + by;
  return { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
};
