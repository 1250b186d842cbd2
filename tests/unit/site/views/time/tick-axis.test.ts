import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakAxis } from '../../../../../src/site/views/time/break-axis.ts';
import { tickAxis, tickRoom } from '../../../../../src/site/views/time/tick-axis.ts';
import { dayRange } from '../../../../../src/site/text/day-range.ts';

const ticksOf = (...dates: string[]): [string, string, boolean][] =>
  tickAxis(
    breakAxis(
      dates.map((edtf) => {
        const range = dayRange(edtf);
        return { first: range?.first ?? 0, last: range?.last ?? 0 };
      }),
      96,
    ),
  ).map(({ day, unit, saysYear }) => [new Date(day * 86_400_000).toISOString().slice(0, 10), unit, saysYear]);

test('years are named where years are told of, and days where days are', () => {
  expect(ticksOf('1876', '1996', '2019/2023', '2024-11-19', '2024-12-22')).toEqual([
    ['1876-01-01', 'year', false],
    ['1996-01-01', 'year', false],
    ['2020-01-01', 'year', false],
    ['2022-01-01', 'year', false],
    ['2024-01-01', 'year', false],
  ]);
  expect(ticksOf('2015-09-14', '2015-09-23')).toEqual([
    ['2015-09-14', 'day', true],
    ['2015-09-16', 'day', false],
    ['2015-09-18', 'day', false],
    ['2015-09-20', 'day', false],
    ['2015-09-22', 'day', false],
  ]);
});

test('a year is said once, and again where it is another', () => {
  expect(ticksOf('2023-11', '2024-02')).toEqual([
    ['2023-11-01', 'month', true],
    ['2023-12-01', 'month', false],
    ['2024-01-01', 'month', true],
    ['2024-02-01', 'month', false],
  ]);
});

test('names have their room, and there is one at least', () => {
  const days = fc.record({
    first: fc.integer({ min: -600_000, max: 40_000 }),
    length: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 12 }), (all) => {
      const axis = breakAxis(
        all.map(({ first, length }) => ({ first, last: first + length })),
        96,
      );
      const ticks = tickAxis(axis);
      expect(ticks.length).toBeGreaterThan(0);
      ticks.slice(1).forEach(({ at, unit }, index) => {
        expect(at - (ticks[index]?.at ?? 0)).toBeGreaterThanOrEqual(tickRoom[unit] - 1e-6);
      });
      for (const { at } of ticks) {
        expect(at).toBeGreaterThanOrEqual(4 - 1e-6);
        expect(at).toBeLessThanOrEqual(96 + 1e-6);
      }
    }),
  );
});
