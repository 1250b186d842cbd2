import {
  addDays,
  type CalendarDate,
  type CalendarDay,
  dayNumber,
  daysInMonth,
  easterOf,
  isDay,
  weekdayOf,
} from './calendar.ts';
import type { Tense } from './tense.ts';
import type { YearlyDay } from '../../language/en/dates/holidays.ts';

/** A yearly day in a year; null where that year has none, as of a fifth Sunday. */
export function yearlyDayIn(yearly: YearlyDay, year: number): CalendarDay | null {
  if ('daysFromEaster' in yearly) return addDays(easterOf(year), yearly.daysFromEaster);
  const { month } = yearly;
  if ('day' in yearly) {
    const day = yearly.day < 0 ? daysInMonth(year, month) : yearly.day;
    return isDay(year, month, day) ? { year, month, day } : null;
  }
  const { weekday, nth } = yearly;
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  const found = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return found.month === month ? found : null;
}

/** The first and the last day that an article of that day, month or year can be from. */
const publicationRange = ({ year, month, day }: CalendarDate): { first: CalendarDay; last: CalendarDay } => {
  const [low, high] = month === null ? [1, 12] : [month, month];
  return {
    first: { year, month: low, day: day ?? 1 },
    last: { year, month: high, day: day ?? daysInMonth(year, high) },
  };
};

/** Days within which a date without a year is taken to lie ahead rather than most of a year back, unless its own verb is past. */
const nearAhead = 92;

/**
 * The year's day that is meant by words without a year: the last one before publication, or the next one after it
 * where the words or the verb look ahead.
 * @param dayIn the day in a given year; null where that year has none.
 * @param which -1 for "last", 1 for "next", 0 for "this", null for none.
 */
export function placeDay(
  dayIn: (year: number) => CalendarDay | null,
  which: number | null,
  { publication, tense }: { readonly publication: CalendarDate | null; readonly tense: Tense },
): CalendarDay | null {
  if (!publication) return null;
  if (which === 0) return dayIn(publication.year);
  const { first, last } = publicationRange(publication);
  const candidates = [-1, 0, 1].flatMap((by) => dayIn(publication.year + by) ?? []);
  const behind = candidates.filter((each) => dayNumber(each) <= dayNumber(last)).at(-1);
  const ahead = candidates.find((each) => dayNumber(each) >= dayNumber(first));
  const soon = ahead !== undefined && dayNumber(ahead) - dayNumber(last) <= nearAhead;
  const open = tense === 'future' || (tense !== 'just past' && publication.day !== null && soon);
  const lookAhead = which === null ? open : which > 0;
  return (lookAhead ? (ahead ?? behind) : (behind ?? ahead)) ?? null;
}
