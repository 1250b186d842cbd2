import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statesValue } from '../../../src/check/read-figure-again.ts';

test.each([
  ['more than 32,000', 32000],
  ['$1.2 million', 1.2e6],
  ['two-thirds', 2 / 3],
  ['a dozen', 12],
  ['three dozen', 36],
  ['within 72 hours', 72],
  ['one hundred and five', 105],
  ['two hundred thousand', 200000],
  ['twenty-five', 25],
  ['8 or 9 million', 8e6],
  ['8 or 9 million', 9e6],
  ['£3bn', 3e9],
  ['300m', 3e8],
  ['sixfold', 6],
  ['half', 0.5],
  ['2½', 2.5],
  ['three million two hundred thousand', 3.2e6],
  ['hundreds', 100],
  ['1,234,567.5', 1234567.5],
])('%s states %d', (words, value) => {
  expect(statesValue(words, value)).toBe(true);
});

test.each([
  ['more than 32,000', 3200],
  ['more than 32,000', 32],
  ['over 448,000', 484000],
  ['some people', 3],
  ['eight or nine', 17],
])('%s does not state %d', (words, value) => {
  expect(statesValue(words, value)).toBe(false);
});

test('a number in digits is read back whatever stands around it', () => {
  fc.assert(
    fc.property(fc.nat(1e12), (value) => {
      expect(statesValue(`about ${value.toLocaleString('en-US')} people`, value)).toBe(true);
    }),
  );
});
