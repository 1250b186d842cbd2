import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleRecords } from '../../../../../src/site/model/site.ts';
import { shownOnOverview } from '../../../../../src/site/views/lists/shown-on-overview.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();
const repeat = <Item extends { readonly id: string }>(items: readonly Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const item = items[index % items.length];
    return item === undefined ? [] : { ...item, id: String(index) };
  });
const recordsOf = (quotes: number, statistics: number, timeline: number): ArticleRecords => ({
  quotes: repeat(site.quotes, quotes),
  statistics: repeat(site.statistics, statistics),
  timeline: repeat(site.timeline, timeline),
  mentions: [],
});
const isOf = (some: readonly object[], all: readonly object[]): boolean => {
  const places = some.map((one) => all.indexOf(one));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
};

test('an overview shows all where it has room, and the longest lists give way where it has none', () => {
  const few = recordsOf(20, 20, 20);
  expect(shownOnOverview(few)).toEqual(few);
  const { quotes, statistics, timeline } = shownOnOverview(recordsOf(90, 40, 30), 120);
  expect([quotes.length, statistics.length, timeline.length]).toEqual([50, 40, 30]);
});

test('of quotes what is only reported gives way before what was said', () => {
  const records = recordsOf(40, 0, 0);
  const said = records.quotes.filter(({ data }) => data.kind !== 'reported');
  expect(said.length).toBeLessThan(records.quotes.length);
  expect(shownOnOverview(records, said.length).quotes).toEqual(said);
});

test('an overview never shows more than it may, and keeps the order', () => {
  const length = fc.nat(300);
  fc.assert(
    fc.property(length, length, length, fc.integer({ min: 3, max: 200 }), (q, s, t, most) => {
      const all = recordsOf(q, s, t);
      const shown = shownOnOverview(all, most);
      const lists = ['quotes', 'statistics', 'timeline'] as const;
      const count = (of: ArticleRecords) => lists.reduce((sum, list) => sum + of[list].length, 0);
      expect(count(shown)).toBeLessThanOrEqual(most);
      expect(count(shown)).toBeGreaterThan(Math.min(count(all), most) - lists.length);
      for (const list of lists) expect(isOf(shown[list], all[list])).toBe(true);
    }),
  );
});
