import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { withStatedDay } from '../../../../src/extract/dates/stated-day.ts';

test.each([
  [
    'the dateline’s day, a day after',
    'Tuesday, June 19, 2031\n\nYesterday the pier fell.',
    '2031-06-18',
    '2031-06-19',
  ],
  ['the same day', 'Tuesday, June 19, 2031\n\nYesterday the pier fell.', '2031-06-19', '2031-06-19'],
  [
    'a dateline of another year',
    'Tuesday, June 19, 2035\n\nYesterday the pier fell.',
    '2031-06-18',
    '2031-06-18',
  ],
  ['no dateline', 'Yesterday, on June 19, 2031, the pier fell.', '2031-06-18', '2031-06-18'],
  ['no day of publication', 'Tuesday, June 19, 2031\n\nYesterday the pier fell.', null, null],
])('yesterday counts from %s', (_name, text, published, day) => {
  expect(withStatedDay(readPlainText(text, { published })).metadata.published).toBe(day);
});
