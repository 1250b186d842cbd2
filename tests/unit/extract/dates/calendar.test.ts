import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  isoDay,
  isoWeek,
  readCalendarDate,
  weekdayOf,
} from '../../../../src/extract/dates/calendar.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(dayOf);

describe('calendar', () => {
  it('knows weekdays and ISO weeks at the turn of a year', () => {
    expect(weekdayOf({ year: 2024, month: 12, day: 22 })).toBe(7);
    expect(isoWeek({ year: 2024, month: 12, day: 30 })).toBe('2025-W01');
    expect(isoWeek({ year: 2021, month: 1, day: 3 })).toBe('2020-W53');
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it('reads days, months and years, and refuses what the calendar lacks', () => {
    expect(readCalendarDate('2024-12-22')).toEqual({ year: 2024, month: 12, day: 22 });
    expect(readCalendarDate('2024-12')).toEqual({ year: 2024, month: 12, day: null });
    expect(readCalendarDate('2024')).toEqual({ year: 2024, month: null, day: null });
    expect(readCalendarDate('2023-02-29')).toBeNull();
    expect(readCalendarDate('2023-13')).toBeNull();
    expect(readCalendarDate('soon')).toBeNull();
    expect(readCalendarDate(null)).toBeNull();
  });

  test('day numbers and days are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(dayNumber(day))).toEqual(day);
      }),
    );
  });

  test('seven days later is the same weekday, in the next ISO week or a later day of the text', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const later = addDays(day, 7);
        expect(weekdayOf(later)).toBe(weekdayOf(day));
        if (day.year > 0) expect(isoDay(later) > isoDay(day)).toBe(true);
      }),
    );
  });

  test('months forth and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, month, count) => {
          expect(addMonths(addMonths({ year, month }, count), -count)).toEqual({ year, month });
        },
      ),
    );
  });
});
