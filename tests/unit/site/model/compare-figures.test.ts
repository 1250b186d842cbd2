import { expect, test } from 'vitest';
import { compareFigures, groupRelated } from '../../../../src/site/model/compare-figures.ts';
import { mayCountTheSame } from '../../../../src/site/model/relate-figure.ts';
import type { FigureRecord } from '../../../../src/site/model/site.ts';

function figure(id: string, data: Partial<FigureRecord['data']>, article = 'weir'): FigureRecord {
  const clause = `${id} ${data.counted ?? ''}`;
  return {
    kind: 'statistics',
    article,
    id,
    data: { words: id, clause, value: 1, bound: 'exact', counted: 'boats', period: '2021', ...data },
    places: new Map(),
    status: { is: 'matches', edited: [] },
    note: null,
    file: `content/statistics/${article}/${id}.mdx`,
  };
}
const compared = (figures: readonly FigureRecord[]) =>
  compareFigures(figures, (article) => (article === 'presa' ? 'es' : 'en-GB')).map(
    ({ figures: group, sameCount }) => [group.map(({ id }) => id), sameCount],
  );

test('figures stand on one scale where words for what is counted, unit and time are the same', () => {
  expect(
    compared([
      figure('a', { value: 40 }),
      figure('b', { value: { low: 50, high: 60 }, counted: 'the Boats', bound: 'about' }),
      figure('c', { value: 70 }, 'lock'),
    ]),
  ).toEqual([[['a', 'b', 'c'], false]]);
});

test.each([
  ['what is counted', { counted: 'old boats' }],
  ['what is counted is not said', { counted: undefined }],
  ['what is counted is withheld in part', { counted: '█████' }],
  ['the unit', { unit: 'percent' }],
  ['a change is no count', { change: 'up' as const }],
  ['the time', { period: '2022' }],
  ['a longer time', { period: '2021/2022' }],
  ['no time is stated', { period: undefined }],
  ['the time is not stated but follows', { inferred: ['period'] }],
  ['the year is not known', { period: 'XXXX-05-02' }],
  ['the amount is the same: there is nothing to draw', { value: 40 }],
])('figures are not drawn beside each other where they differ: %s', (_, data) => {
  expect(compared([figure('a', { value: 40 }), figure('b', { value: 50, ...data })])).toEqual([]);
});

test('figures that are alike in what is not known are not drawn either', () => {
  for (const data of [
    { period: undefined },
    { period: '202X' },
    { inferred: ['period'] },
    { counted: undefined },
  ])
    expect(compared([figure('a', { value: 40, ...data }), figure('b', { value: 50, ...data })])).toEqual([]);
});

test('the same letters in another language are not the same words', () => {
  expect(compared([figure('a', { value: 40 }), figure('b', { value: 50 }, 'presa')])).toEqual([]);
});

test('that figures count the same is an editor’s to know, of all of them', () => {
  const a = figure('a', { value: 40 });
  const b = figure('b', { value: 50, sameCountAs: 'a' });
  expect(compared([a, b])).toEqual([[['a', 'b'], true]]);
  const pair = [figure('c', { value: 60 }), figure('d', { value: 70, sameCountAs: 'c' })];
  expect(compared([a, b, ...pair])).toEqual([[['a', 'b', 'c', 'd'], false]]);
});

test('figures of one amount that may count the same stand together, and no others', () => {
  const related = (figures: readonly FigureRecord[]) =>
    groupRelated(figures, mayCountTheSame).map(({ figures: group, sameCount }) => [
      group.map(({ id }) => id),
      sameCount,
    ]);
  const boats = figure('a', { value: 40 });
  const unsaid = figure('b', { value: 40, counted: undefined });
  const houses = figure('c', { value: 40, counted: 'houses' });
  expect(related([boats, figure('x', { value: 41 }), unsaid, houses])).toEqual([[['a', 'b'], 'none']]);
  const known = figure('d', { value: 40, sameCountAs: 'a' });
  expect(related([boats, known])).toEqual([[['a', 'd'], 'all']]);
  expect(related([boats, known, figure('e', { value: 40 })])).toEqual([[['a', 'd', 'e'], 'some']]);
  expect(related([boats, houses])).toEqual([]);
});
