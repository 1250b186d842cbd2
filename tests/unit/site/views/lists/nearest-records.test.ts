import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuoteRecord } from '../../../../../src/site/model/site.ts';
import { mostShown, nearestRecords } from '../../../../../src/site/views/lists/nearest-records.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const [some] = (await readFixtureSite()).quotes;
const quote = (article: string, id: string): QuoteRecord => {
  if (some === undefined) throw new Error('The fixtures have no quotes.');
  return { ...some, article, id };
};
const idsOf = (list: readonly QuoteRecord[]) => list.map(({ article, id }) => `${article}/${id}`);

test('of one article what stands nearest is kept, in the order of the text, and before other articles', () => {
  const here = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => quote('here', id));
  const list = [quote('newest', 'x'), ...here, quote('oldest', 'y')];
  const record = quote('here', 'e');
  expect(idsOf(nearestRecords(list, record, 3))).toEqual(['here/c', 'here/d', 'here/f']);
  expect(idsOf(nearestRecords(list, record, 6))).toEqual([
    ...['here/a', 'here/b', 'here/c', 'here/d', 'here/f'],
    'newest/x',
  ]);
});

test('a record’s page has no more than its share of all that was said, and never itself', () => {
  const places = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(60)), {
    minLength: 1,
    maxLength: 200,
    selector: String,
  });
  fc.assert(
    fc.property(places, fc.nat(), (drawn, pick) => {
      const list = drawn
        .sort(([one], [other]) => one - other)
        .map(([article, id]) => quote(String(article), String(id)));
      const record = list[pick % list.length];
      if (record === undefined) return;
      const chosen = nearestRecords(list, record);
      expect(chosen).not.toContain(record);
      expect(chosen.length).toBe(Math.min(mostShown, list.length - 1));
      expect(new Set(idsOf(chosen)).size).toBe(chosen.length);
    }),
  );
});
