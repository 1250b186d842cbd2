import { describe, expect, test } from 'vitest';
import { dateText, formatDate, machineDate, relatedDate } from '../../../../src/site/text/format-date.ts';
import { en } from '../../../../src/site/words/en/en.ts';
import { es } from '../../../../src/site/words/es/es.ts';

describe('dateText', () => {
  test.each([
    ['2024-12-22', 'en-US', 'December 22, 2024'],
    ['2024-12-22', 'en-GB', '22 December 2024'],
    ['2024-12-22', 'fr', 'December 22, 2024'],
    ['2024-12', 'en-US', 'December 2024'],
    ['1876', 'en-US', '1876'],
    ['199X', 'en-US', 'the 1990s'],
    ['19XX', 'en-US', 'between 1900 and 1999'],
    ['2025-22', 'en-US', 'summer 2025'],
    ['XXXX-11-19', 'en-US', 'November 19'],
    ['XXXX-02-29', 'en-US', 'February 29'],
    ['2019/2023', 'en-US', '2019 to 2023'],
    ['2015-11-20/2015-12-11', 'en-US', 'November 20 – December 11, 2015'],
    ['2006-01-02/2006-01-08', 'en-GB', '2 – 8 January 2006'],
    ['2006-01/2006-03', 'en-US', 'January – March 2006'],
    ['2005-12-30/2006-01-02', 'en-US', 'December 30, 2005 to January 2, 2006'],
    ['2019/..', 'en-US', 'from 2019'],
    ['../2019-03', 'en-US', 'until March 2019'],
    ['..', 'en-US', ''],
  ])('%s in %s is %s', (edtf, language, expected) => {
    expect(dateText(edtf, language, en)).toBe(expected);
  });
});

describe('dateText on a Spanish page', () => {
  test.each([
    ['2024-12-22', '22 de diciembre de 2024'],
    ['2024-12', 'diciembre de 2024'],
    ['199X', 'la década de 1990'],
    ['19XX', 'entre 1900 y 1999'],
    ['2025-22', 'verano de 2025'],
    ['XXXX-11-19', '19 de noviembre'],
    ['2019/2023', 'de 2019 a 2023'],
    ['2024-12-22/2025-01-02', 'del 22 de diciembre de 2024 al 2 de enero de 2025'],
    ['2019/..', 'desde 2019'],
    ['2024-12-22/..', 'desde el 22 de diciembre de 2024'],
    ['../2019-03', 'hasta marzo de 2019'],
  ])('%s of an English article is %s', (edtf, expected) => {
    expect(dateText(edtf, 'en-GB', es)).toBe(expected);
  });

  test.each([
    ['since', '1876', 'desde …'],
    ['since', '2024-12-22', 'desde el …'],
    ['by', '2030', 'a más tardar en …'],
    ['by', '2030-03-01', 'a más tardar el …'],
    ['on', '2030', '…'],
  ] as const)('%s %s is “%s”', (relation, edtf, expected) => {
    expect(relatedDate(relation, edtf, '…', es).join('')).toBe(expected);
  });
});

describe('formatDate', () => {
  test('sets an inferred year apart and leaves the rest as stated', () => {
    expect(formatDate('2024-12-22', 'en-US', en, 'year')).toEqual([
      { text: 'December 22, ', inferred: false },
      { text: '2024', inferred: true },
    ]);
  });

  test('marks a whole span that is inferred', () => {
    expect(formatDate('2019/2023', 'en-US', en, 'all')).toEqual([{ text: '2019 to 2023', inferred: true }]);
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
