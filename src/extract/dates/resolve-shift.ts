import type { Unit } from '../../language/en/dates/time-words.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  isDay,
  isoDay,
  isoWeek,
  mondayOf,
  pad,
  padYear,
  weekdayOf,
} from './calendar.ts';
import {
  type Known,
  ofDay,
  ofMonth,
  ofQuarter,
  ofYear,
  type Resolved,
  shiftQuarter,
  unresolved,
  wholeDay,
} from './resolved.ts';
import type { Reading } from './underspecified.ts';

/** Resolves a weekday: the last, the next, or the one that the tense points to. */
export function resolveWeekday(
  reading: Extract<Reading, { form: 'weekday' }>,
  { publication, named, tense }: Known,
): Resolved {
  const { weekday, which } = reading;
  const base = (reading.anchor === 'named' ? wholeDay(named) : null) ?? wholeDay(publication);
  if (!base) return unresolved(`XXXX-WXX-${String(weekday)}`);
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const latest = addDays(base, -back);
  const coming = addDays(base, (7 - back) % 7);
  if (reading.years !== undefined) {
    const day = { ...latest, year: latest.year + reading.years };
    return isDay(day.year, day.month, day.day) ? ofDay(day, true) : unresolved(`XXXX-WXX-${String(weekday)}`);
  }
  if (reading.weeks !== undefined)
    return ofDay(
      which === 0
        ? addDays(mondayOf(base), reading.weeks * 7 + weekday - 1)
        : addDays(latest, reading.weeks * 7),
      true,
    );
  if (which === -1) return ofDay(back === 0 ? addDays(base, -7) : latest, true);
  if (which === 1) return ofDay(back === 0 ? addDays(base, 7) : coming, true);
  if (which === 0) return ofDay(tense === 'future' || tense === null ? coming : latest, true);
  return ofDay(tense === 'future' ? coming : latest, true);
}

/** Resolves what is counted from a day: "yesterday", "last week", "that year". */
export function resolveShift(
  reading: Extract<Reading, { form: 'shift' }>,
  { publication, named, tense }: Known,
): Resolved {
  const { unit, by } = reading;
  const fromNamed = reading.anchor === 'named';
  const day = (fromNamed ? wholeDay(named) : null) ?? wholeDay(publication);
  const date = (fromNamed ? named : null) ?? publication;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return day ? ofDay(addDays(day, by), true) : unresolved('XXXX-XX-XX');
    case 'week':
    case 'weekend': {
      if (!day) return unresolved(unit === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE');
      // On a weekday "the weekend" is the one before, unless the words look ahead.
      const back = unit === 'weekend' && by === 0 && weekdayOf(day) < 6 && tense !== 'future' ? 1 : 0;
      const monday = addDays(mondayOf(day), (by - back) * 7);
      const [first, last] = unit === 'week' ? [0, 6] : [5, 6];
      return {
        value: `${isoWeek(monday)}${unit === 'week' ? '' : '-WE'}`,
        edtf: `${isoDay(addDays(monday, first))}/${isoDay(addDays(monday, last))}`,
        yearInferred: true,
        date: null,
      };
    }
    case 'month': {
      const from = date?.month ? date : publication;
      return from?.month
        ? ofMonth(addMonths({ year: from.year, month: from.month }, by), true)
        : unresolved('XXXX-XX');
    }
    case 'quarter': {
      const from = date?.month ? date : publication;
      if (!from?.month) return unresolved('XXXX-QX');
      return ofQuarter(shiftQuarter({ year: from.year, quarter: Math.ceil(from.month / 3) }, by), true);
    }
    case 'year':
      return date ? ofYear(date.year + by, true) : unresolved('XXXX');
    case 'decade': {
      if (!date) return unresolved('XXX');
      if (by < -1) return ofYear(date.year + by * 10, true);
      const value = String(Math.floor(date.year / 10) + by);
      return { value, edtf: null, yearInferred: true, date: null };
    }
    case 'century':
    case 'millennium':
      return date ? unresolved(String(Math.floor(date.year / 100) + by)) : unresolved('XX');
  }
}

/** Months in a unit that is counted in months, days in one that is counted in days. */
const monthsIn: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const daysIn: Partial<Record<Unit, number>> = { day: 1, week: 7 };

/**
 * Resolves a length of time that ends or begins when the article appears: to the month, where it is counted in months or years,
 * else to the day. One ahead in an account of the past begins then, which the words do not tell.
 */
export function resolveStretch(
  { value, unit, by }: Extract<Reading, { form: 'stretch' }>,
  known: Known,
): Resolved {
  const { publication, tense } = known;
  const ends = (tense === 'past' || tense === 'just past') && by > 0 ? null : endsOf(publication, unit, by);
  return {
    value: value ?? resolveShift({ form: 'shift', unit, by, anchor: 'publication' }, known).value,
    edtf: ends?.toSorted().join('/') ?? null,
    yearInferred: ends !== null,
    date: null,
  };
}

/** The day of publication and the one so many units away, or their months; null where that is no whole number of them. */
function endsOf(publication: CalendarDate | null, unit: Unit, by: number): [string, string] | null {
  const months = (monthsIn[unit] ?? Number.NaN) * by;
  if (Number.isInteger(months) && publication?.month) {
    const near = { year: publication.year, month: publication.month };
    return [isoMonth(near), isoMonth(addMonths(near, months))];
  }
  const days = (daysIn[unit] ?? Number.NaN) * by;
  const day = wholeDay(publication);
  return Number.isInteger(days) && day ? [isoDay(day), isoDay(addDays(day, days))] : null;
}

const isoMonth = ({ year, month }: { year: number; month: number }): string =>
  `${padYear(year)}-${pad(month)}`;
