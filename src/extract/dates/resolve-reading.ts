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
import { placeDay, yearlyDayIn } from './place-day.ts';
import { resolveShift, resolveStretch, resolveWeekday } from './resolve-shift.ts';
import {
  type Known,
  monthsAsInterval,
  ofDay,
  ofMonth,
  ofQuarter,
  ofYear,
  type Quarter,
  type Resolved,
  shiftQuarter,
  unresolved,
  wholeDay,
} from './resolved.ts';
import type { Tense } from './tense.ts';
import type { Reading, YearTerm } from './underspecified.ts';

const yearOf = (term: YearTerm, publication: CalendarDate | null): number | null => {
  if (typeof term === 'number') return term;
  if (!publication || term === null) return null;
  return publication.year + (term === 'last' ? -1 : term === 'next' ? 1 : 0);
};

function resolveDay(reading: Extract<Reading, { form: 'day' }>, known: Known): Resolved {
  const { month, day } = reading;
  const year = yearOf(reading.year, known.publication);
  if (year !== null) return ofDay({ year, month, day }, typeof reading.year !== 'number');
  if (known.reached !== null && isDay(known.reached, month, day))
    return ofDay({ year: known.reached, month, day }, true);
  const chosen = placeDay(
    (each) => (isDay(each, month, day) ? { year: each, month, day } : null),
    null,
    known,
  );
  return chosen
    ? ofDay(chosen, true)
    : unresolved(`XXXX-${pad(month)}-${pad(day)}`, `XXXX-${pad(month)}-${pad(day)}`);
}

/** Which day of the year it is no words say, so that it is inferred whatever the year. */
function resolveYearly(reading: Extract<Reading, { form: 'yearly' }>, known: Known): Resolved {
  const { day, which } = reading;
  const year = yearOf(reading.year, known.publication) ?? (which === null ? known.reached : null);
  const inYear = year === null ? null : yearlyDayIn(day, year);
  if (inYear) return ofDay(inYear, true);
  if (reading.year !== null) return unresolved(padYear(year ?? 0));
  const chosen = placeDay((each) => yearlyDayIn(day, each), which, known);
  return chosen ? ofDay(chosen, true) : unresolved('XXXX-XX-XX');
}

/** A week that a Sunday stands for begins with it. */
function resolveWeekOf({ year, month, day }: Extract<Reading, { form: 'week-of' }>, known: Known): Resolved {
  const date = wholeDay(resolveDay({ form: 'day', year, month, day }, known).date);
  if (date === null) return unresolved('XXXX-WXX');
  const first = weekdayOf(date) === 7 ? date : mondayOf(date);
  const edtf = `${isoDay(first)}/${isoDay(addDays(first, 6))}`;
  return { value: isoWeek(addDays(first, 1)), edtf, yearInferred: true, date: null };
}

/** The three months up to a month: a quarter of the year where they are one. */
function resolveQuarterTo({ year, month }: Extract<Reading, { form: 'quarter-to' }>, known: Known): Resolved {
  const { date } = resolveMonth({ form: 'month', year, month, which: null }, known);
  if (date === null) return unresolved('XXXX-QX');
  if (month % 3 === 0) return ofQuarter({ year: date.year, quarter: month / 3 }, true);
  const first = addMonths({ year: date.year, month }, -2);
  const edtf = monthsAsInterval(first.year, first.month, 3);
  return { value: `${padYear(date.year)}-QX`, edtf, yearInferred: true, date: null };
}

function resolveMonth(
  reading: Extract<Reading, { form: 'month' }>,
  { publication, reached, tense }: Known,
): Resolved {
  const { month, which } = reading;
  const year = yearOf(reading.year, publication);
  if (year !== null) return ofMonth({ year, month }, typeof reading.year !== 'number');
  if (reached !== null && which === null) return ofMonth({ year: reached, month }, true);
  return publication
    ? monthNear(publication, month, which, tense)
    : unresolved(`XXXX-${pad(month)}`, `XXXX-${pad(month)}`);
}

/** The month of that name that is meant near the day of publication. */
function monthNear(publication: CalendarDate, month: number, which: number | null, tense: Tense): Resolved {
  const now = publication.month ?? 12;
  const thisYear = publication.year;
  const behind = { year: month <= now ? thisYear : thisYear - 1, month };
  const ahead = { year: month >= now ? thisYear : thisYear + 1, month };
  if (which === -1) return ofMonth({ year: month < now ? thisYear : thisYear - 1, month }, true);
  if (which === 1) return ofMonth({ year: month > now ? thisYear : thisYear + 1, month }, true);
  if (which === 0) return ofMonth({ year: thisYear, month }, true);
  const soon = publication.month !== null && (month - now + 12) % 12 <= 2;
  return ofMonth(tense === 'future' || (tense !== 'just past' && soon) ? ahead : behind, true);
}

const seasonMonths: Readonly<Record<string, readonly [number, string]>> = {
  SP: [3, '21'],
  SU: [6, '22'],
  FA: [9, '23'],
  WI: [12, '24'],
};

function ofPart(part: string, year: number, yearInferred: boolean): Resolved {
  if (part.startsWith('Q')) return ofQuarter({ year, quarter: Number(part.slice(1)) }, yearInferred);
  const season = seasonMonths[part];
  const edtf = season ? `${padYear(year)}-${season[1]}` : monthsAsInterval(year, part === 'H2' ? 7 : 1, 6);
  return { value: `${padYear(year)}-${part}`, edtf, yearInferred, date: { year, month: null, day: null } };
}

function resolvePart(reading: Extract<Reading, { form: 'part' }>, known: Known): Resolved {
  const resolved = resolveCalendarPart(reading, known);
  return reading.ofAccounts === true ? { ...resolved, edtf: null } : resolved;
}

function resolveCalendarPart(
  reading: Extract<Reading, { form: 'part' }>,
  { publication, reached, tense }: Known,
): Resolved {
  const { part, which } = reading;
  const year = yearOf(reading.year, publication);
  if (year !== null) return ofPart(part, year, typeof reading.year !== 'number');
  if (reached !== null && which === null) return ofPart(part, reached, true);
  return publication ? partNear(publication, part, which, tense) : unresolved(`XXXX-${part}`);
}

/** The month with which a part of a year begins. */
function firstMonthOf(part: string): number {
  if (part.startsWith('Q')) return Number(part.slice(1)) * 3 - 2;
  if (part.startsWith('H')) return part === 'H2' ? 7 : 1;
  return seasonMonths[part]?.[0] ?? 1;
}

/** The part of that name that is meant near the day of publication. */
function partNear(publication: CalendarDate, part: string, which: number | null, tense: Tense): Resolved {
  const now = publication.month ?? 12;
  const start = firstMonthOf(part);
  const length = part.startsWith('H') ? 6 : 3;
  if (which === -1)
    return ofPart(part, start + length <= now ? publication.year : publication.year - 1, true);
  if (which === 1) return ofPart(part, start > now ? publication.year : publication.year + 1, true);
  if (which === 0) return ofPart(part, publication.year, true);
  // A stretch that ended long ago and is said to lie ahead is next year's; one just over is still this year's.
  if (tense === 'future' && start + length + 3 <= now) return ofPart(part, publication.year + 1, true);
  if (tense === 'future') return ofPart(part, publication.year, true);
  return ofPart(part, start <= now ? publication.year : publication.year - 1, true);
}

/** The quarter that an article speaks of where it names none: the last that was over when it was published. */
const lastQuarter = (publication: CalendarDate | null): Quarter | null =>
  publication?.month
    ? shiftQuarter({ year: publication.year, quarter: Math.ceil(publication.month / 3) }, -1)
    : null;

/** Resolves what an expression's words say with what is known where it stands. */
export function resolveReading(reading: Reading, known: Known): Resolved {
  switch (reading.form) {
    case 'fixed':
      return { value: reading.value, edtf: reading.edtf ?? null, yearInferred: false, date: null };
    case 'day':
      return resolveDay(reading, known);
    case 'yearly':
      return resolveYearly(reading, known);
    case 'week-of':
      return resolveWeekOf(reading, known);
    case 'quarter-to':
      return resolveQuarterTo(reading, known);
    case 'month':
      return resolveMonth(reading, known);
    case 'year':
      return ofYear(reading.year, false);
    case 'part':
      return resolvePart(reading, known);
    case 'weekday':
      return resolveWeekday(reading, known);
    case 'shift':
      return resolveShift(reading, known);
    case 'stretch':
      return resolveStretch(reading, known);
    case 'quarter': {
      const quarter = known.quarter ?? lastQuarter(known.publication);
      return quarter ? ofQuarter(shiftQuarter(quarter, reading.by), true) : unresolved('XXXX-QX');
    }
    case 'quarter-in-year': {
      if (!known.quarter) return ofYear(reading.year, false);
      return { ...ofQuarter({ year: reading.year, quarter: known.quarter.quarter }, false), edtf: null };
    }
    case 'year-before': {
      if (known.quarter) return ofQuarter(shiftQuarter(known.quarter, -4 * reading.years), true);
      const date = known.publication;
      return date ? ofYear(date.year - reading.years, true) : unresolved('XXXX');
    }
  }
}
