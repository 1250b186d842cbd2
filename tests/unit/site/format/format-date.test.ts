import { describe, expect, test } from 'vitest';
import { dateText, formatDate, machineDate } from '../../../../src/site/format/format-date.ts';

describe('dateText', () => {
  test.each([
    ['2024-12-22', 'en-US', 'December 22, 2024'],
    ['2024-12-22', 'en-GB', '22 December 2024'],
    ['2024-12-22', 'es', 'December 22, 2024'],
    ['2024-12', 'en-US', 'December 2024'],
    ['1876', 'en-US', '1876'],
    ['199X', 'en-US', 'the 1990s'],
    ['19XX', 'en-US', 'between 1900 and 1999'],
    ['2025-22', 'en-US', 'summer 2025'],
    ['XXXX-11-19', 'en-US', 'November 19'],
    ['XXXX-02-29', 'en-US', 'February 29'],
    ['2019/2023', 'en-US', '2019 to 2023'],
    ['2019/..', 'en-US', 'from 2019'],
    ['../2019-03', 'en-US', 'until March 2019'],
    ['..', 'en-US', ''],
  ])('%s in %s is %s', (edtf, language, expected) => {
    expect(dateText(edtf, language)).toBe(expected);
  });
});

describe('formatDate', () => {
  test('sets an inferred year apart and leaves the rest as stated', () => {
    expect(formatDate('2024-12-22', 'en-US', 'year')).toEqual([
      { text: 'December 22, ', inferred: false },
      { text: '2024', inferred: true },
    ]);
  });

  test('marks a whole span that is inferred', () => {
    expect(formatDate('2019/2023', 'en-US', 'all')).toEqual([{ text: '2019 to 2023', inferred: true }]);
  });
});

describe('machineDate', () => {
  test.each(['2024', '2024-12', '2024-12-22'])('%s is one that HTML can say', (edtf) => {
    expect(machineDate(edtf)).toBe(edtf);
  });

  test.each(['199X', 'XXXX-11-19', '2019/2023', '2024-21', '..', '0000'])('%s is none', (edtf) => {
    expect(machineDate(edtf)).toBeNull();
  });
});
