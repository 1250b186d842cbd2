import fc from 'fast-check';
import { expect, test } from 'vitest';
import { veil } from '../../../src/withhold/veil.ts';

test('veils whole names alone, the longest first', () => {
  expect(veil(['Harrow', 'Gil Harrow'])('Gil Harrow and Harrow’s son left Harrowgate.')).toBe(
    '███ ██████ and ██████’s son left Harrowgate.',
  );
});

test('keeps the length of every text and leaves nothing of a name', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 2, maxLength: 12 })), fc.string(), (names, text) => {
      expect(veil(names)(text).length).toBe(text.length);
    }),
  );
});
