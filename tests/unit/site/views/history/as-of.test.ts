import { expect, test } from 'vitest';
import { asOf } from '../../../../../src/site/views/history/as-of.ts';
import { en } from '../../../../../src/site/words/en/en.ts';
import { es } from '../../../../../src/site/words/es/es.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();
const articleOf = (id: string) => {
  const article = site.articlesById.get(id);
  if (!article) throw new Error(`There is no article ${id}.`);
  return article;
};
const recordsOf = (id: string) => {
  const { quotes = [], statistics = [], timeline = [] } = site.recordsByArticle.get(id) ?? {};
  return [...quotes, ...statistics, ...timeline];
};

test('a draft is as new as the newest day that an editor has put to its records', () => {
  const flood = articleOf('harbour-flood');
  expect(asOf({ ...flood, releases: [] }, recordsOf('harbour-flood'), en)).toBe(
    'Content as of March 21, 2024',
  );
});

test('without an editor’s day it is as new as its article, and without any it is said to be a draft', () => {
  const flood = { ...articleOf('harbour-flood'), releases: [] };
  expect(asOf(flood, [], en)).toBe('Content as of March 2024');
  expect(asOf(flood, [], es)).toMatch(/^Fecha del contenido: marzo de 2024$/);
  expect(asOf({ ...flood, origin: { ...flood.origin, published: null } }, [], en)).toBe(
    'Draft, not released',
  );
});
