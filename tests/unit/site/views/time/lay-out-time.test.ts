import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apart,
  breakAxis,
  breakWidth,
  edge,
  longest,
  mostBreaks,
  placeOn,
} from '../../../../../src/site/views/time/break-axis.ts';
import {
  layOutTime,
  mostLanes,
  widest,
  type TimeEntry,
} from '../../../../../src/site/views/time/lay-out-time.ts';
import { dayRange } from '../../../../../src/site/text/day-range.ts';

const daysOf = (edtf: string): { first: number; last: number } => {
  const range = dayRange(edtf);
  if (range?.first == null || range.last === null) throw new Error(`“${edtf}” names no days.`);
  return { first: range.first, last: range.last };
};

const entry = (edtf: string, key = edtf): TimeEntry => ({
  key,
  days: daysOf(edtf),
  form: edtf.includes('/') ? 'span' : edtf.length === 4 ? 'year' : 'day',
  open: null,
  ahead: false,
});

const days = fc
  .tuple(fc.integer({ min: -400_000, max: 40_000 }), fc.constantFrom(0, 0, 0, 30, 364, 2000))
  .map(([first, length]) => ({ first, last: first + length }));
const clusters = fc
  .tuple(days, fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }))
  .map(([time, offsets]) => [
    time,
    ...offsets.map((off) => ({ first: time.first + off, last: time.first + off })),
  ]);
const times = fc
  .array(clusters, { minLength: 1, maxLength: 8 })
  .map((all) => all.flat())
  .filter((all) => all.length > 0);

describe('an axis', () => {
  test('a century of which nothing is told is left out, and what is near stays one stretch', () => {
    const { stretches } = breakAxis(
      ['1876', '1996', '2019/2023', '2024-11-19', '2024-12-22'].map(daysOf),
      96,
    );
    expect(stretches.map(({ first, last }) => [first, last])).toEqual([
      [daysOf('1876').first, daysOf('1876').last],
      [daysOf('1996').first, daysOf('1996').last],
      [daysOf('2019').first, daysOf('2024-12-22').last],
    ]);
  });

  test('days of one week are one stretch', () => {
    expect(breakAxis([daysOf('2015-09-14'), daysOf('2015-09-21')], 96).stretches).toHaveLength(1);
  });

  test('it is linear in each stretch and across all, covers every time, and leaves out no more than it has to', () => {
    fc.assert(
      fc.property(times, (all) => {
        const axis = breakAxis(all, 96);
        const { stretches, perDay } = axis;
        expect(stretches[0]?.from).toBe(edge);
        expect(stretches.at(-1)?.to).toBeCloseTo(96, 6);
        expect(stretches.length).toBeLessThanOrEqual(mostBreaks + 1);
        for (const { first, last, from, to } of stretches)
          expect(to - from).toBeCloseTo((last - first + 1) * perDay, 6);
        stretches.slice(1).forEach(({ from }, index) => {
          expect(from - (stretches[index]?.to ?? 0)).toBeCloseTo(breakWidth, 6);
        });
        for (const time of all) {
          const holds = stretches.some(({ first, last }) => first <= time.first && time.last <= last);
          expect(holds).toBe(true);
          // So wide is each time as it is long.
          expect(placeOn(axis, time.last + 1) - placeOn(axis, time.first)).toBeCloseTo(
            (time.last - time.first + 1) * perDay,
            6,
          );
        }
      }),
    );
  });

  test('no time without an entry takes up more than its share, where something is squeezed and the axis may be broken', () => {
    fc.assert(
      fc.property(times, (all) => {
        const { stretches, perDay } = breakAxis(all, 96);
        const middles = all.map(({ first, last }) => (first + last) / 2).toSorted((a, b) => a - b);
        const nearest = Math.min(
          ...middles
            .flatMap((one, i) => middles.slice(i + 1, i + 2).map((next) => next - one))
            .filter((days) => days > 0),
        );
        fc.pre(stretches.length <= mostBreaks && nearest * perDay < apart / 2);
        const drawn = stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0);
        const starts = all.toSorted((one, other) => one.first - other.first);
        let reached = -Infinity;
        for (const { first, last } of starts) {
          const isWithin = stretches.some((stretch) => stretch.first <= reached && first <= stretch.last);
          if (isWithin) expect(first - reached - 1).toBeLessThanOrEqual(longest * drawn);
          reached = Math.max(reached, last);
        }
      }),
    );
  });
});

describe('marks', () => {
  test('entries of one day are one mark, and each entry is on one mark', () => {
    const layout = layOutTime(
      [entry('2015-09-14', 'a'), entry('2015-09-23', 'b'), entry('2015-09-14', 'c')],
      daysOf('2015-09-22').first,
    );
    expect(layout?.marks.map(({ keys }) => keys)).toEqual([['a', 'c'], ['b']]);
    expect(layout?.lanes).toBe(1);
    expect(layout?.marks[0]?.at).toBeLessThan(layout?.published ?? 0);
    expect(layout?.published).toBeLessThan(layout?.marks[1]?.at ?? 0);
  });

  test('what lies close stands above each other, at its own place', () => {
    const layout = layOutTime([entry('2019/2023'), entry('2024-11-19'), entry('2024-12-22')], null);
    expect(layout?.marks.map(({ lane }) => lane)).toEqual([0, 0, 1]);
    for (const { at, from, to } of layout?.marks ?? []) expect(at).toBeCloseTo((from + to) / 2, 6);
  });

  test('nothing has no strip', () => {
    expect(layOutTime([], 0)).toBeNull();
  });

  test('they keep the order of time, stand inside, and in one lane at their distance from each other', () => {
    fc.assert(
      fc.property(times, fc.option(fc.integer({ min: -1000, max: 40_000 })), (all, published) => {
        const entries = all.map((time, index): TimeEntry => ({
          key: String(index),
          days: time,
          form: 'day',
          open: null,
          ahead: false,
        }));
        const layout = layOutTime(entries, published);
        if (!layout) throw new Error('no strip');
        const { marks, pitch } = layout;
        expect(marks.flatMap(({ keys }) => keys).toSorted()).toEqual(
          entries.map(({ key }) => key).toSorted(),
        );
        const inLane = Math.ceil(marks.length / mostLanes);
        expect(pitch).toBeCloseTo(Math.min(widest, (100 - 2 * edge) / Math.max(1, inLane - 1)), 6);
        const last = new Map<number, number>();
        marks.forEach(({ at, from, to, lane }, index) => {
          const before = marks[index - 1];
          expect(at).toBeGreaterThanOrEqual((before?.at ?? edge) - 1e-6);
          expect((from + to) / 2).toBeGreaterThanOrEqual(
            before ? (before.from + before.to) / 2 - 1e-6 : edge,
          );
          for (const place of [at, from, to]) {
            expect(place).toBeGreaterThanOrEqual(edge - 1e-6);
            expect(place).toBeLessThanOrEqual(100 - edge + 1e-6);
          }
          expect(lane).toBeLessThan(mostLanes);
          expect(at - (last.get(lane) ?? -Infinity)).toBeGreaterThanOrEqual(pitch - 1e-6);
          last.set(lane, at);
        });
      }),
    );
  });
});
