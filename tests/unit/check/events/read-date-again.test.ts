import { expect, test } from 'vitest';
import { compareWithWords } from '../../../../src/check/events/read-date-again.ts';

test.each([
  ['2024-12-22', 'December 22, 2024'],
  ['2024-12-22', '22 Dec 2024'],
  ['2019/2023', 'from 2019 to 2023'],
  ['1876', 'since 1876'],
  ['XXXX-11-19', 'November 19'],
  ['199X', 'the 1990s'],
  ['1957/1958', '1957-58'],
  ['2019/..', 'since 2019'],
  ['2011-03-04', 'as of March 4, 2011'],
  ['2024-22', 'summer 2024'],
  ['2019-05-24', 'the twenty-fourth of May 2019'],
  ['2019-05-30', 'May the thirtieth, 2019'],
])('%s is stated whole by “%s”', (edtf, words) => {
  expect(compareWithWords(edtf, words)).toEqual({ contradicts: [], unstated: [] });
});

test.each([
  ['2024-12-22', 'December 22', ['year']],
  ['2017-07-18', 'on Tuesday', ['year', 'month', 'day']],
  ['2019/2023', 'During this time', ['year']],
  ['2022-03-07/2022-03-13', 'the week of March 7, 2022', ['day']],
  ['2019-11-05', 'the first Tuesday of November 2019', ['day']],
])('%s is not stated whole by “%s”', (edtf, words, unstated) => {
  expect(compareWithWords(edtf, words)).toEqual({ contradicts: [], unstated });
});

test.each([
  ['2024-12-21', 'December 22'],
  ['2024-11-22', 'December 22'],
  ['2025', 'in 2023'],
  ['2019-05-04', 'the twenty-fourth of May 2019'],
  ['2018/2023', 'from 2019 to 2023'],
])('%s contradicts “%s”', (edtf, words) => {
  expect(compareWithWords(edtf, words).contradicts).toHaveLength(1);
});
