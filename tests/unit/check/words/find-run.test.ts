import { expect, test } from 'vitest';
import { runFinder } from '../../../../src/check/words/find-run.ts';

const text = 'One two three, four five six seven eight; nine ten “eleven” twelve.';

test.each([
  ['one two three four five six seven eight nine ten', null],
  [
    'He said: One, two three four five six seven eight NINE ten eleven, and left.',
    'One, two three four five six seven eight NINE ten eleven',
  ],
  [
    'two three four five six seven eight nine ten eleven twelve',
    'two three four five six seven eight nine ten eleven twelve',
  ],
  ['one two three four five sixes seven eight nine ten eleven twelve', null],
  ['', null],
])('%j has the run %j', (words, run) => {
  expect(runFinder(text)(words)).toBe(run);
});

test('words on both sides of what is not at hand are no run', () => {
  const words = text.replace(' five ', ` ${'\uFFFC'.repeat(4)} `);
  expect(runFinder(words)('One two three four six seven eight nine ten eleven twelve')).toBeNull();
});
