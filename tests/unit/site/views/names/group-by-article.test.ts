import { expect, test } from 'vitest';
import { groupByArticle } from '../../../../../src/site/views/names/group-by-article.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

test('records stand together by their article, with its day, and none is left out', async () => {
  const site = await readFixtureSite();
  const mixed = [...site.quotes].reverse();
  const groups = groupByArticle(site, mixed);
  expect(groups.length).toBeGreaterThan(1);
  expect(new Set(groups.map(({ article }) => article.id)).size).toBe(groups.length);
  expect(groups.flatMap(({ records }) => records).length).toBe(mixed.length);
  for (const { article, published, records } of groups) {
    expect(published).toBe(site.articlesById.get(article.id)?.origin.published ?? null);
    expect(records).toEqual(mixed.filter((one) => one.article === article.id));
  }
});
