import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../../src/site/text/shorten.ts';

test('cuts at the end of a word', () => {
  expect(shorten('The gates did what they were built for', 20)).toBe('The gates did what…');
});

test('leaves a short text alone but for its line ends', () => {
  expect(shorten('The  gates\nheld', 20)).toBe('The gates held');
});

test('is never longer than asked, and never ends in half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 5, max: 100 }),
      (text, longest) => {
        const short = shorten(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        expect(short.isWellFormed()).toBe(true);
      },
    ),
  );
});
