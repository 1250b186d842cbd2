import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQuotes } from './read-quotes.ts';

const lines = readFileSync(new URL('../../../fixtures/quotes/nothing.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test.each(lines)('yields no record: %s', (line) => {
  expect(readQuotes(line).quotes.filter(({ quote }) => quote.record)).toEqual([]);
});
