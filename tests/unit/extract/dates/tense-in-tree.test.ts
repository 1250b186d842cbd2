import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../../src/extract/extract.ts';

/** The values of the dates of a text that was published on Thursday, 15 May 2031. */
const valuesIn = (text: string): string[] =>
  extract(readPlainText(text, { published: '2031-05-15' })).dates.map(({ value }) => value);

test.each([
  ['The company said it will pay the preferred dividend in July.', '2031-07'],
  ['The prize would be paid on a still unspecified date in July.', '2031-07'],
  ['The minister said that the opening was planned for early July.', '2031-07'],
  ['The offer had been due to expire Monday evening.', '2031-05-12TEV'],
  ['The ferry has been in dock since July and will return soon.', '2030-07'],
  ['The town staged a concert to mark the opening of the bridge on Monday.', '2031-05-12'],
  ['The family will look for ways to get around Tuesday’s ruling by the harbour court.', '2031-05-13'],
  ['It rained in July and August.', '2030-07'],
  ['It will rain in July and August.', '2031-07'],
])('%s', (text, value) => {
  expect(valuesIn(text)[0]).toBe(value);
});

test('months side by side that a past verb governs are both behind', () => {
  expect(valuesIn('It rained in July and August.')).toEqual(['2030-07', '2030-08']);
});
