import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { findStretches } from '../../../../src/extract/quotes/marked-stretches.ts';
import { readQuotes } from './read-quotes.ts';

const stretchesOf = (text: string): string[] =>
  findStretches(readPlainText(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['He said “yes” and “no”.', ['yes', 'no']],
  ['“A “B” C,” she said.', ['A “B” C,']],
  ['Apparently not,“ he said.', []],
  [
    '“Apparently not,“ he said. “A leopard does not change.”',
    ['Apparently not,', 'A leopard does not change.'],
  ],
  ['A beam of 6\'2" and one of 12".', []],
  ['He wore a "hat" of 5\'11" height.', ['hat']],
  ["''italic'' is not quoted", []],
  ["``The sea,'' he said, ``is ours. Say `aye' now.''", ['The sea,', "is ours. Say `aye' now."]],
  ["``He never closed it. ``This he did.''", ['He never closed it.', 'This he did.']],
])('%s', (text, expected) => {
  expect(stretchesOf(text)).toEqual(expected);
});

const words = fc.constantFrom(
  'Okafor',
  'said',
  'the bridge',
  'he',
  'told',
  'Harrow',
  ',',
  '.',
  ':',
  '?',
  '\n',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '—',
  'yes',
  'According to',
);
const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));

test('segments are in order, apart from each other, each inside one paragraph, and never begin or end with a space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { article, quotes } = readQuotes(text);
      let last = -1;
      for (const { quote } of quotes) {
        expect(quote.segments.length).toBeGreaterThan(0);
        for (const { start, end } of quote.segments) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          const words = article.text.slice(start, end);
          expect(words).toBe(words.trim());
          expect(article.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        }
        expect(quote.start).toBe(quote.segments[0]?.start);
        expect(quote.end).toBe(quote.segments.at(-1)?.end);
        expect(quote.answers ?? -1).toBeLessThan(quotes.length);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['100,000 marks', '“'.repeat(100_000)],
  ['100,000 marks, closing', '”'.repeat(100_000)],
  ['100,000 straight marks', '"'.repeat(100_000)],
  ['marks and words', '“a” said '.repeat(40_000)],
  ['nested marks', '“a '.repeat(30_000) + 'b” '.repeat(30_000)],
  ['colons and closing marks', 'x: y” '.repeat(60_000)],
  ['one long word', 'a'.repeat(1_000_000)],
  ['names', 'Ann Bell '.repeat(60_000)],
])(
  'a hostile text is read to its end: %s',
  (_, text) => {
    expect(findStretches(readPlainText(text)).length).toBeLessThanOrEqual(text.length);
  },
  20_000,
);
