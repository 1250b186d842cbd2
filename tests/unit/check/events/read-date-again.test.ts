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
])('%s is stated whole by “%s”', (edtf, words) => {
  expect(compareWithWords(edtf, words)).toEqual({ contradicts: [], unstated: [] });
});

test.each([
  ['2024-12-22', 'December 22', ['year']],
  ['2017-07-18', 'on Tuesday', ['year', 'month', 'day']],
  ['2019/2023', 'During this time', ['year']],
])('%s is not stated whole by “%s”', (edtf, words, unstated) => {
  expect(compareWithWords(edtf, words)).toEqual({ contradicts: [], unstated });
});

test.each([
  ['2024-12-21', 'December 22'],
  ['2024-11-22', 'December 22'],
  ['2025', 'in 2023'],
  ['2018/2023', 'from 2019 to 2023'],
])('%s contradicts “%s”', (edtf, words) => {
  expect(compareWithWords(edtf, words).contradicts).toHaveLength(1);
});
