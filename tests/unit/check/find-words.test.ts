import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { findWords } from '../../../src/check/find-words.ts';
import { droppedNegations } from '../../../src/check/place-edited-words.ts';

const article = readPlainText(
  'The mayor spoke.\n\n“They will never sell the old mill, and they [the heirs] know it,” Nils Berg said. “It can wait, they told us.”\n\nAnother day began.',
);
const find = (...segments: string[]) => findWords(article, [segments]);

test.each([
  ['the article’s own brackets', 'and they [the heirs] know it,', []],
  ['a cut', 'They will […] sell the old mill,', [{ by: '[…]', text: ' never ' }]],
  ['an insertion in place of a word', '[The heirs] will never sell', [{ by: '[The heirs]', text: 'They ' }]],
  [
    'an insertion that takes nothing away',
    'sell the old mill [in Lund], and',
    [{ by: '[in Lund]', text: '' }],
  ],
  ['a letter changed', '[t]hey will never sell', [{ by: '[t]', text: 'T' }]],
  ['a cut at the end', 'and they [the heirs] […]', [{ by: '[…]', text: ' know it,' }]],
])('%s', (_, segment, replaced) => {
  const found = find(segment);
  expect(found.found && found.replaced).toEqual(replaced);
});

test.each([
  ['pieces in another order', 'the old mill […] They will'],
  ['a piece that ends inside a word', 'The […] will never'],
  ['a piece in the next paragraph', 'sell the old […] day began'],
  ['brackets alone', '[…]'],
  ['a word changed outside the brackets', 'They would […] sell'],
])('%s does not stand there', (_, segment) => {
  expect(find(segment).found).toBe(false);
});

test('a negation is dropped only where the brackets do not give it back', () => {
  const cut = find('They will […] sell the old mill,');
  const changed = find('They will [not] sell the old mill,');
  expect(cut.found && droppedNegations(cut.replaced)).toHaveLength(1);
  expect(changed.found && droppedNegations(changed.replaced)).toEqual([]);
});
