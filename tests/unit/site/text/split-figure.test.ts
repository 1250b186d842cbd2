import { expect, test } from 'vitest';
import type { Bound } from '../../../../src/records/figure.ts';
import { splitFigure } from '../../../../src/site/text/split-figure.ts';

test.each<[string, Bound, string | undefined, [string, string, string]]>([
  ['more than 1,200', 'over', undefined, ['more than', '1,200', '']],
  ['fewer than 9,000 people', 'under', 'people', ['fewer than', '9,000', 'people']],
  ['within 72 hours', 'atMost', undefined, ['within', '72 hours', '']],
  ['$2.4 million', 'exact', undefined, ['', '$2.4 million', '']],
  ['about US$3 million', 'about', undefined, ['about', 'US$3 million', '']],
  ['US$ 20,000', 'exact', undefined, ['', 'US$ 20,000', '']],
  ['some $ 200', 'about', undefined, ['some', '$ 200', '']],
  ['NZ $ 26 million', 'exact', undefined, ['', 'NZ $ 26 million', '']],
  ['a $ 5 ticket', 'exact', undefined, ['a', '$ 5 ticket', '']],
  ['almost two dozen', 'almost', undefined, ['almost', 'two dozen', '']],
  ['two dozen', 'exact', undefined, ['', 'two dozen', '']],
  ['12', 'exact', '12', ['', '12', '']],
])('%s', (words, bound, counted, [before, figure, after]) => {
  const split = splitFigure({ words, bound, counted });
  expect(split).toEqual({ before, figure, after });
  expect([before, figure, after].filter(Boolean).join(' ')).toBe(words);
});
