import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayRange } from '../../../../src/site/text/day-range.ts';
import { timeBetween } from '../../../../src/site/text/time-between.ts';

const between = (earlier: string, later: string) => {
  const [from, to] = [dayRange(earlier), dayRange(later)];
  if (from?.last === null || from?.last === undefined || to === null) throw new Error('no such day');
  return timeBetween(from.last, to);
};

test.each([
  // A day after a day leaves nothing out, the day after the next leaves one.
  ['2024-11-19', '2024-11-20', null],
  ['2024-11-19', '2024-11-21', { unit: 'day', count: 1 }],
  ['2024-11-19', '2024-12-22', { unit: 'day', count: 32 }],
  ['2024-11-19', '2024-11-30', { unit: 'day', count: 10 }],
  // A year is reckoned to its last day: it may have been December.
  ['2023', '2024-11-19', { unit: 'month', count: 10 }],
  ['2023', '2024', null],
  ['2022', '2024', { unit: 'year', count: 1 }],
  ['2023-02-28', '2024-12-31', { unit: 'month', count: 22 }],
  ['1996', '2019/2023', { unit: 'year', count: 22 }],
  ['1876', '1996', { unit: 'year', count: 119 }],
  ['0079', '1876', { unit: 'year', count: 1796 }],
  // A season: spring ends with May, winter with the next year's February.
  ['2024-21', '2024-06-01', null],
  ['2023-24', '2024-03-02', { unit: 'day', count: 1 }],
  ['199X', '2001', { unit: 'year', count: 1 }],
])('between %s and %s', (earlier, later, expected) => {
  expect(between(earlier, later)).toEqual(expected);
});

test.each([
  ['2024-02', [19_754, 19_782]],
  ['2019/..', [17_897, null]],
  ['../2019', [null, 18_261]],
])('the days of %s', (edtf, [first, last]) => {
  expect(dayRange(edtf)).toEqual({ first, last });
});

test('a date of no known year covers no days', () => {
  expect(dayRange('XXXX-02-27')).toBeNull();
  expect(dayRange('..')).toBeNull();
});

test('what lies between is said in whole units, and never as more time than there is', () => {
  const day = fc.integer({ min: -700_000, max: 2_000_000 });
  const most = { day: 1, month: 32, year: 367 } as const;
  const least = { day: 1, month: 28, year: 365 } as const;
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [reached, first] = [Math.min(one, other), Math.max(one, other)];
      const said = timeBetween(reached, { first, last: first });
      if (said === null) {
        expect(first - reached).toBeLessThan(2);
        return;
      }
      expect(said.count * least[said.unit]).toBeLessThanOrEqual(first - reached);
      expect((said.count + 2) * most[said.unit]).toBeGreaterThan(first - reached - 1);
    }),
  );
});
