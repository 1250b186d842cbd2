import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarDay,
  isDay,
  isoDay,
  isoWeek,
  mondayOf,
  pad,
  padYear,
  weekdayOf,
} from './calendar.ts';
import { holidayIn, placeDay } from './place-day.ts';
import type { Tense } from './tense.ts';
import type { Reading, YearTerm } from './underspecified.ts';

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

const wholeDay = (date: CalendarDate | null): CalendarDay | null => {
  const { year, month, day } = date ?? { year: 0, month: null, day: null };
  return month === null || day === null ? null : { year, month, day };
};

const ofDay = (day: CalendarDay, yearInferred: boolean): Resolved => ({
  value: isoDay(day),
  edtf: isoDay(day),
  yearInferred,
  date: day,
});

const ofMonth = ({ year, month }: { year: number; month: number }, yearInferred: boolean): Resolved => {
  const value = `${padYear(year)}-${pad(month)}`;
  return { value, edtf: value, yearInferred, date: { year, month, day: null } };
};

const ofYear = (year: number, yearInferred: boolean): Resolved => ({
  value: padYear(year),
  edtf: padYear(year),
  yearInferred,
  date: { year, month: null, day: null },
});

const unresolved = (value: string, edtf: string | null = null): Resolved => ({
  value,
  edtf,
  yearInferred: edtf !== null,
  date: null,
});

const monthsAsInterval = (year: number, first: number, count: number): string => {
  const last = addMonths({ year, month: first }, count - 1);
  return `${padYear(year)}-${pad(first)}/${padYear(last.year)}-${pad(last.month)}`;
};

const ofQuarter = ({ year, quarter }: Quarter, yearInferred: boolean): Resolved => ({
  value: `${padYear(year)}-Q${String(quarter)}`,
  edtf: monthsAsInterval(year, quarter * 3 - 2, 3),
  yearInferred,
  date: { year, month: null, day: null },
  quarter: { year, quarter },
});

const shiftQuarter = ({ year, quarter }: Quarter, by: number): Quarter => {
  const index = year * 4 + quarter - 1 + by;
  return { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
};

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

function resolveHoliday({ holiday, which }: Extract<Reading, { form: 'holiday' }>, known: Known): Resolved {
  const reached = known.reached === null ? null : holidayIn(holiday, known.reached);
  if (reached && which === null) return ofDay(reached, true);
  const chosen = placeDay((year) => holidayIn(holiday, year), which, known);
  return chosen ? ofDay(chosen, true) : unresolved('XXXX-XX-XX');
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

function resolvePart(
  reading: Extract<Reading, { form: 'part' }>,
  { publication, reached, tense }: Known,
): Resolved {
  const { part, which } = reading;
  const year = yearOf(reading.year, publication);
  if (year !== null) return ofPart(part, year, typeof reading.year !== 'number');
  if (reached !== null && which === null) return ofPart(part, reached, true);
  if (!publication) return unresolved(`XXXX-${part}`);
  const now = publication.month ?? 12;
  const start = part.startsWith('Q')
    ? Number(part.slice(1)) * 3 - 2
    : part.startsWith('H')
      ? part === 'H2'
        ? 7
        : 1
      : (seasonMonths[part]?.[0] ?? 1);
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

function resolveWeekday(
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

function resolveShift(
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
    case 'holiday':
      return resolveHoliday(reading, known);
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
    case 'quarter': {
      const quarter = known.quarter ?? lastQuarter(known.publication);
      return quarter ? ofQuarter(shiftQuarter(quarter, reading.by), true) : unresolved('XXXX-QX');
    }
    case 'year-before': {
      if (known.quarter) return ofQuarter(shiftQuarter(known.quarter, -4 * reading.years), true);
      const date = known.publication;
      return date ? ofYear(date.year - reading.years, true) : unresolved('XXXX');
    }
  }
}
