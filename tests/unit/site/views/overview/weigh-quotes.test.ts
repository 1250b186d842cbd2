import { expect, test } from 'vitest';
import type { QuoteRecord } from '../../../../../src/site/model/site.ts';
import { weighQuotes } from '../../../../../src/site/views/overview/weigh-quotes.ts';

const quote = (words: string, data: Partial<QuoteRecord['data']> = {}): QuoteRecord => ({
  kind: 'quotes',
  article: 'weir',
  id: words,
  data: { speaker: 'people/ines', kind: 'direct', words: [[words]], ...data },
  places: new Map(),
  status: { is: 'matches', edited: [] },
  note: null,
  file: `content/quotes/weir/${words}.mdx`,
});
const order = (quotes: readonly QuoteRecord[], headline = ''): string[] =>
  weighQuotes(quotes, headline).map(({ id }) => id);

test('whoever has a name comes before whoever has none, and a whole sentence before a part of one', () => {
  const unnamed = quote('a long sentence by somebody at the lock', { speaker: { unnamed: 'A keeper' } });
  const part = quote('part of a sentence', { kind: 'mixed', speaker: 'people/ana' });
  const whole = quote('We closed it.', { speaker: 'people/bea' });
  expect(order([unnamed, part, whole])).toEqual([whole.id, part.id, unnamed.id]);
});

test('of two that are alike the longer comes first, and of two speakers each before the second of one', () => {
  const first = quote('one two three four');
  const second = quote('one two three');
  const other = quote('one', { speaker: 'people/ana' });
  expect(order([second, other, first])).toEqual([first.id, other.id, second.id]);
});

test('words of the title or the lead come first, whoever said them; a word or two in common are none', () => {
  const told = quote('We closed the old weir at noon', { speaker: null });
  const alike = quote('The old weir is long gone by now', { speaker: 'people/ana' });
  const lead = 'Keepers said on Monday: “we closed the old weir.”';
  expect(order([alike, told], lead)).toEqual([told.id, alike.id]);
  expect(order([alike, told], 'The old weir')).toEqual([alike.id, told.id]);
});

test('what others made of somebody’s words comes after those words', () => {
  const wording = quote('a paraphrase that is longer than the words', {
    restates: 'x',
    speaker: 'people/ana',
  });
  const original = quote('the words');
  expect(order([wording, original])).toEqual([original.id, wording.id]);
});
