import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitEditedWords } from '../../../src/records/edited-words.ts';

test('cuts and insertions are told apart', () => {
  expect(splitEditedWords('[The agency] will […] go [...] on')).toEqual([
    { is: 'insertion', text: '[The agency]' },
    { is: 'text', text: ' will ' },
    { is: 'cut', text: '[…]' },
    { is: 'text', text: ' go ' },
    { is: 'cut', text: '[...]' },
    { is: 'text', text: ' on' },
  ]);
});

test('the pieces are the segment again', () => {
  const segment = fc
    .array(fc.constantFrom('[', ']', '…', 'a', ' '), { maxLength: 40 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(segment, (text) => {
      expect(
        splitEditedWords(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
