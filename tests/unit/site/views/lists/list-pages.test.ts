import { expect, test } from 'vitest';
import {
  correctionPages,
  recordPages,
  waitingPages,
} from '../../../../../src/site/views/lists/list-pages.ts';
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

test('events begin with the newest articles, each whole and named once, and are split by when they happened', () => {
  const [first] = recordPages(site, 'timeline');
  expect(first?.items.map(({ article }) => article)).toEqual(
    site.articles.map(({ id }) => id).filter((id) => site.timeline.some(({ article }) => article === id)),
  );
  expect(first?.items.flatMap(({ ids }) => ids)).toEqual(site.timeline.map(({ id }) => id));

  const many = site.timeline.flatMap((event) =>
    Array.from({ length: 30 }, (_, copy) => ({ ...event, id: `${event.id}-${String(copy)}` })),
  );
  const recordsByArticle = new Map(
    [...site.recordsByArticle].map(([id, records]) => [
      id,
      { ...records, timeline: many.filter(({ article }) => article === id) },
    ]),
  );
  const [newest, ...periods] = recordPages({ ...site, timeline: many, recordsByArticle }, 'timeline');
  expect(newest?.items.length).toBeGreaterThan(0);
  expect(newest?.items.flatMap(({ ids }) => ids).length).toBeLessThanOrEqual(80);
  expect(periods.flatMap(({ items }) => items.flatMap(({ ids }) => ids)).sort()).toEqual(
    many.map(({ id }) => id).sort(),
  );
});
