import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { findDates } from '../../../../src/extract/dates/find-dates.ts';
import { spansOfDates } from '../../../../src/extract/dates/spans-of-dates.ts';
import { tokenize } from '../../../../src/extract/tokens.ts';

const spansIn = (text: string): [string, string][] => {
  const article = readPlainText(text, { published: '2031-05-15' });
  return spansOfDates(text, findDates(article, tokenize(article))).map(({ start, end, edtf }) => [
    text.slice(start, end),
    edtf,
  ]);
};

describe('stretches that two dates bound', () => {
  test.each([
    ['From 2019 to 2023, files were lost.', '2019 to 2023', '2019/2023'],
    ['Files were lost between 1990 and 1995.', '1990 and 1995', '1990/1995'],
    [
      'Open from January 23 through March 9, 2014.',
      'January 23 through March 9, 2014',
      '2014-01-23/2014-03-09',
    ],
    ['The years 2000 – 2050 are modelled.', '2000 – 2050', '2000/2050'],
  ])('%s', (text, words, edtf) => {
    expect(spansIn(text)).toEqual([[words, edtf]]);
  });

  test.each([
    'Files were lost in 1990 and 1995.',
    'He was born in 1950. In 1970 he left.',
    'Output fell from 2023 to 2019.',
    'The hearing was moved on March 3 to March 9.',
  ])('%s: none', (text) => {
    expect(spansIn(text)).toEqual([]);
  });
});
