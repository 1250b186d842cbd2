import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/text/read-plain-text.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

const read = (text: string): string[] => tokenize(readPlainText(text)).map((token) => token.text);

test.each<[string, string[]]>([
  ['The ferry, late again, left.', ['The', 'ferry', ',', 'late', 'again', ',', 'left', '.']],
  ['All-day sailings - two', ['All', '-', 'day', 'sailings', '-', 'two']],
  ['The U.S. fleet; the U.S.-built ship', ['The', 'U.S.', 'fleet', ';', 'the', 'U.S.', '-', 'built', 'ship']],
  ['Harrow’s boat wasn’t there', ['Harrow', '’s', 'boat', 'wasn’t', 'there']],
  ["Harrow's boat wasn't there", ['Harrow', "'s", 'boat', "wasn't", 'there']],
  ['The cafe\u0301, a café', ['The', 'cafe\u0301', ',', 'a', 'café']],
  ['Pier 7b, 1,200 seats, $3.50', ['Pier', '7', 'b', ',', '1,200', 'seats', ',', '$', '3.50']],
  ['“Yes”\u00a0he said\u2014twice', ['“', 'Yes', '”', 'he', 'said', '—', 'twice']],
])('%s', (text, tokens) => {
  expect(read(text)).toEqual(tokens);
});

test('tokens stand where they say, in order, and leave nothing out but white space', () => {
  const piece = fc.constantFrom(
    'Oslo',
    'a',
    'é',
    '\u0301',
    '7',
    ',',
    '.',
    '-',
    '’',
    "'",
    's',
    '—',
    ' ',
    '\u00a0',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const article = readPlainText(`Arle ${pieces.join('')}`);
      const tokens = tokenize(article);
      let rest = '';
      let end = 0;
      for (const token of tokens) {
        expect(article.text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        rest += article.text.slice(end, token.start);
        end = token.end;
      }
      expect(rest.trim()).toBe('');
    }),
  );
});
