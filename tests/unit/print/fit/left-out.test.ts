import { expect, test } from 'vitest';
import { leavesOut, leftOutInWords } from '../../../../src/print/fit/left-out.ts';
import { en } from '../../../../src/site/words/en/en.ts';
import { es } from '../../../../src/site/words/es/es.ts';

const none = { quotes: 0, reported: 0, figures: 0, events: 0, corrections: 0, shortened: 0 };

test.each([
  [{ ...none }, ''],
  [{ ...none, quotes: 1 }, '1 quote'],
  [{ ...none, reported: 2 }, '2 reported statements'],
  [{ ...none, quotes: 3, events: 1 }, '3 quotes and 1 event'],
  [{ ...none, quotes: 3, figures: 12, events: 4 }, '3 quotes, 12 figures and 4 events'],
  [{ ...none, events: 2, shortened: 1 }, '2 events; and the end of 1 quote that says it is shortened'],
  [{ ...none, events: 2, corrections: 1 }, '2 events and 1 notice of a correction'],
  [{ ...none, corrections: 3 }, '3 notices of corrections'],
  [{ ...none, shortened: 2 }, 'the ends of 2 quotes that say they are shortened'],
])('%o', (leftOut, words) => {
  expect(leftOutInWords(leftOut, { language: en.locale, ...en.sheet.leftOut.forms })).toBe(words);
  expect(leavesOut(leftOut)).toBe(words !== '');
});

test('a sheet in another language says it in that one', () => {
  expect(
    leftOutInWords(
      { ...none, quotes: 3, figures: 1, events: 2, shortened: 2 },
      { language: es.locale, ...es.sheet.leftOut.forms },
    ),
  ).toBe('3 citas, 1 cifra y 2 hechos; y los finales de 2 citas que dicen que están acortadas');
});
