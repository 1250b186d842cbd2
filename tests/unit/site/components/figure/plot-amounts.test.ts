import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plotAmounts } from '../../../../../src/site/components/figure/plot-amounts.ts';
import { bounds, type Amount, type Bound } from '../../../../../src/records/figure.ts';

const said = (value: Amount, bound: Bound = 'exact') => ({ value, bound });

test('a scale begins at zero and ends at a round number', () => {
  const { zero, ticks, amounts } = plotAmounts([said(32000), said(291000)]);
  expect(ticks).toEqual([
    { at: 4, value: 0 },
    { at: 34.667, value: 100000 },
    { at: 65.333, value: 200000 },
    { at: 96, value: 300000 },
  ]);
  expect(zero).toBe(4);
  expect(amounts.map(({ at }) => at)).toEqual([13.813, 93.24]);
});

test('what is below zero stands on its other side', () => {
  const { zero, ticks, amounts } = plotAmounts([said(-2), said(3)]);
  expect(ticks.map(({ value }) => value)).toEqual([-2, 0, 2, 4]);
  expect(amounts[0]?.at).toBeLessThan(zero);
  expect(amounts[1]?.at).toBeGreaterThan(zero);
  expect(plotAmounts([said(-2), said(-3)]).ticks.at(-1)?.value).toBe(0);
});

test('a bound is the mark’s form and moves nothing; a range has both of its ends', () => {
  const { amounts } = plotAmounts([...bounds.map((bound) => said(4, bound)), said({ low: 1, high: 4 })]);
  expect(amounts.map(({ mark }) => mark)).toEqual([
    'point',
    'more',
    'more',
    'less',
    'less',
    'about',
    'less',
    'range',
  ]);
  expect(new Set(amounts.map(({ to }) => to)).size).toBe(1);
  expect(amounts.at(-1)?.at).toBe(27);
});

test('nothing but zeros, and nothing at all, has a scale too', () => {
  expect(plotAmounts([said(0)]).amounts).toEqual([{ mark: 'point', at: 4, to: 4 }]);
  expect(plotAmounts([]).ticks.map(({ value }) => value)).toEqual([0, 1]);
});

test('lengths from zero are to each other as the numbers are, and all stand within the chart', () => {
  const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), (values) => {
      const { zero, ticks, amounts } = plotAmounts(values.map((value) => said(value)));
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.filter(({ value }) => value === 0)).toHaveLength(1);
      const [first, last] = [ticks[0], ticks.at(-1)];
      if (!first || !last) throw new Error('no ticks');
      const perUnit = (last.at - first.at) / (last.value - first.value);
      amounts.forEach(({ at }, index) => {
        expect(at).toBeGreaterThanOrEqual(4);
        expect(at).toBeLessThanOrEqual(96);
        expect(at - zero).toBeCloseTo((values[index] ?? 0) * perUnit, 2);
      });
    }),
  );
});
