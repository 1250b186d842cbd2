import { expect, test } from 'vitest';
import { fieldLabel, fieldText } from '../../../../../src/site/views/history/field-text.ts';
import { en } from '../../../../../src/site/words/en/en.ts';

const reader = {
  language: 'en-US',
  words: en,
  nameOf: (reference: string) => (reference === 'people/nils-berg' ? 'Nils Berg' : 'nobody we know'),
};

test.each([
  ['value', 32000, '32,000'],
  ['value', 0.000125, '0.000125'],
  ['value', { low: 8, high: 9 }, '8 to 9'],
  ['bound', 'atLeast', 'at least'],
  ['speaker', 'people/nils-berg', 'Nils Berg'],
  ['speaker', 'people/somebody-gone', 'nobody we know'],
  ['assertedBy', { unnamed: 'a clerk' }, 'a clerk'],
  ['words', [['One part,', 'another.'], ['And more.']], 'One part, […] another. ¶ And more.'],
  ['words', 'more than 600', 'more than 600'],
  ['date', '2023-05-10', 'May 10, 2023'],
  ['date', null, null],
  ['upcoming', true, 'yes'],
  ['inferred', ['speaker', 'date.year'], 'Who said it, Year of the date'],
  ['answers', 'berg-will-it-stand', null],
])('%s %j is told as %j', (field, value, text) => {
  expect(fieldText(field, value, reader)).toBe(text);
});

test('a field has a name that a reader understands', () => {
  expect(fieldLabel('assertedBy', en)).toBe('Who says so');
});
