import { expect, test } from 'vitest';
import { findAbbreviations } from '../../../../src/site/queries/find-abbreviations.ts';

test('takes a short form from the article’s own explanation, with its place', () => {
  const text = 'The Harbour and Tide Agency (HTA) met.\nThe HTA rose.';
  expect(findAbbreviations(text)).toEqual([
    { short: 'HTA', long: 'Harbour and Tide Agency', at: text.indexOf('HTA)') },
  ]);
});

test.each([
  'The talks (NATO) went on.',
  'She wrote a report (see below).',
  'Harbour and Tide\nAgency met (HTA).',
])('explains nothing that the text does not explain: %s', (text) => {
  expect(findAbbreviations(text)).toEqual([]);
});
