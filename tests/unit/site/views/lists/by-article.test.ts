import { expect, test } from 'vitest';
import { byArticle } from '../../../../../src/site/views/lists/by-article.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();

test('records stand below their article, which is named once, and none is lost', () => {
  const mixed = [...site.timeline].sort((one, other) => (one.id < other.id ? -1 : 1));
  const groups = byArticle(site, mixed);
  expect(groups.length).toBeGreaterThan(1);
  expect(new Set(groups.map(({ article }) => article.id)).size).toBe(groups.length);
  for (const { article, records } of groups)
    expect(records).toEqual(mixed.filter((event) => event.article === article.id));
  expect(groups[0]?.article.id).toBe(mixed[0]?.article);
  expect(groups.flatMap(({ records }) => records)).toHaveLength(mixed.length);
});
