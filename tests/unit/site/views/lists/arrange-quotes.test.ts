import { expect, test } from 'vitest';
import { groupWordings, wordingsOf } from '../../../../../src/site/views/lists/arrange-quotes.ts';
import type { QuoteRecord } from '../../../../../src/site/model/site.ts';

const quote = (id: string, restates?: string, article = 'weir'): QuoteRecord => ({
  kind: 'quotes',
  article,
  id,
  data: { speaker: null, kind: 'direct', words: [[id]], ...(restates === undefined ? {} : { restates }) },
  places: new Map(),
  status: { is: 'matches', edited: [] },
  note: null,
  file: `content/quotes/${article}/${id}.mdx`,
});
const shapeOf = (quotes: readonly QuoteRecord[]) =>
  groupWordings(quotes).map(({ quote: { id }, wordings }) => [id, wordings.map((one) => one.id)]);

test('wordings of somebody’s words stand below those words, and a wording of a wording with them', () => {
  expect(shapeOf([quote('b', 'a'), quote('other'), quote('a'), quote('c', 'b')])).toEqual([
    ['other', []],
    ['a', ['b', 'c']],
  ]);
});

test('a wording whose original is not in the list stands alone, and one of another article is no wording', () => {
  expect(shapeOf([quote('b', 'a'), quote('a', undefined, 'lock')])).toEqual([
    ['b', []],
    ['a', []],
  ]);
});

test('quotes that word each other anew in a circle are all shown, once each', () => {
  expect(shapeOf([quote('a', 'b'), quote('b', 'a')])).toEqual([
    ['a', []],
    ['b', []],
  ]);
  const circle = [quote('a', 'b'), quote('b', 'a')];
  expect(circle.map((one) => wordingsOf(circle, one).map(({ id }) => id))).toEqual([['b'], ['a']]);
});
