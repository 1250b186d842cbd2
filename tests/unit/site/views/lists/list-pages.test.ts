import { expect, test } from 'vitest';
import { correctionPages, waitingPages } from '../../../../../src/site/views/lists/list-pages.ts';
import { waitingRecords, type WaitingArticle } from '../../../../../src/site/views/lists/waiting-records.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';
import { en } from '../../../../../src/site/words/en/en.ts';

const site = await readFixtureSite();
const { articles } = waitingRecords(site, en);

test('what awaits an editor stands on one page where it is little', () => {
  const pages = waitingPages(articles);
  expect(pages.map(({ path, items }) => [path, items.length])).toEqual([['', articles.length]]);
});

test('where it is much, each article stands on one page below the first, none with more than a page holds', () => {
  const waiting = ({ pressing, unconfirmed }: WaitingArticle): number => pressing.length + unconfirmed.length;
  const many = Array.from({ length: 60 }, () => articles).flat();
  const [first, ...others] = waitingPages(many);
  expect(first?.below.length).toBeGreaterThan(0);
  expect(others.flatMap(({ items }) => items)).toHaveLength(many.length);
  for (const { items } of others)
    expect(items.reduce((sum, item) => sum + waiting(item), 0)).toBeLessThanOrEqual(300);
});

test('corrections are split by the day they were made, and lead from the first page', () => {
  const [record] = site.statistics;
  if (!record) throw new Error('The fixtures have no figure.');
  const corrections = (year: number) =>
    Array.from({ length: 150 }, () => ({
      was: 'one',
      now: 'two',
      why: 'It was wrong.',
      on: `${String(year)}-03-01`,
    }));
  const data = { ...record.data, corrections: [...corrections(2024), ...corrections(2025)] };
  const few = correctionPages({
    ...site,
    quotes: [],
    timeline: [],
    statistics: [{ ...record, data: { ...record.data, corrections: corrections(2024) } }],
  });
  expect(few.map(({ path, items }) => [path, items.length])).toEqual([['', 150]]);
  const many = correctionPages({ ...site, quotes: [], timeline: [], statistics: [{ ...record, data }] });
  expect(many.map(({ path, items }) => [path, items.length])).toEqual([
    ['', 200],
    ['2025', 150],
    ['2024', 150],
  ]);
  expect(many[0]?.below.map(({ path, count }) => [path, count])).toEqual([
    ['2025', 150],
    ['2024', 150],
  ]);
});
