import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodsOf, splitByTime, type Timed } from '../../../../../src/site/views/lists/split-by-time.ts';

const undated = { path: 'undated', date: null };
const timed = (item: string, date: string | null, weight = 1): Timed<string> => ({
  item,
  in: periodsOf(date) ?? [undated],
  weight,
});

describe('splitByTime', () => {
  test('leaves a list that fits on one page as it is', () => {
    const pages = splitByTime([timed('b', '2024-03'), timed('a', null)], 2);
    expect(pages.map(({ path, items, below }) => ({ path, items, below }))).toEqual([
      { path: '', items: ['b', 'a'], below: [] },
    ]);
    expect(splitByTime([], 2).map(({ path, count }) => ({ path, count }))).toEqual([{ path: '', count: 0 }]);
  });

  test('gives each year a page, a full year its months, and a full month parts', () => {
    const items = [
      timed('f', '2024-12-22'),
      timed('e', '2024-12-01'),
      timed('d', '2024-12'),
      timed('c', '2024-03-05'),
      timed('b', '2024'),
      timed('a', '1987'),
      timed('z', null),
    ];
    expect(
      splitByTime(items, 2).map(({ path, items, count, below, part, parts }) => [
        path,
        items.join(''),
        count,
        below.map(({ path, count }) => `${path}: ${String(count)}`).join(', '),
        `${String(part)}/${String(parts)}`,
      ]),
    ).toEqual([
      ['', 'fe', 7, '2024: 5, 1987: 1, undated: 1', '1/1'],
      ['2024', 'b', 5, '2024-12: 3, 2024-03: 1', '1/1'],
      ['2024-12', 'fe', 3, '', '1/2'],
      ['2024-12-part-2', 'd', 3, '', '2/2'],
      ['2024-03', 'c', 1, '', '1/1'],
      ['1987', 'a', 1, '', '1/1'],
      ['undated', 'z', 1, '', '1/1'],
    ]);
  });

  test('what weighs more than a page holds stands alone', () => {
    const pages = splitByTime([timed('c', '2024', 1), timed('b', '2024', 9), timed('a', '2024', 1)], 2);
    expect(pages.slice(1).map(({ path, items }) => [path, items.join('')])).toEqual([
      ['2024', 'c'],
      ['2024-part-2', 'b'],
      ['2024-part-3', 'a'],
    ]);
  });

  test('loses nothing, repeats nothing below the first page, and gives no address twice', () => {
    const date = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 1990, max: 1993 }).map(String),
      fc
        .tuple(fc.integer({ min: 1990, max: 1993 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (dates, limit) => {
        const items = dates.map((date, index) => timed(String(index), date));
        const pages = splitByTime(items, limit);
        const below = pages.length === 1 ? pages : pages.slice(1);
        const shown = below.flatMap((page) => page.items);
        expect([...shown].sort()).toEqual(items.map(({ item }) => item).sort());
        expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
        for (const page of pages) expect(page.items.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

test.each([
  ['2024-12-22', ['2024', '2024-12']],
  ['2024-21', ['2024']],
  ['199X', ['1990']],
  ['2019-03/2023', ['2019', '2019-03']],
  ['../2023', ['2023']],
  ['XXXX-11-19', undefined],
  [null, undefined],
])('%s stands in %j', (date, periods) => {
  expect(periodsOf(date)?.map((period) => period?.path)).toEqual(periods);
});
