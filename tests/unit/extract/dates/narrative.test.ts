import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../../src/extract/extract.ts';

const datesIn = (text: string, published = '2031-05-15'): (string | null)[] =>
  extract(readPlainText(text, { published })).dates.map(({ edtf }) => edtf);

const history =
  'The siege began in 1914. The walls fell in the spring of 1915, were rebuilt in March 1916 and fell again in 1917. ' +
  'By May 1918 nobody was left, and in October 1918 the harbour was taken. ';

test('in an account of the past, days and months go on in the year that it has come to', () => {
  expect(
    datesIn(`${history}On 11 November the boats came home. In December they were sold.`).slice(-2),
  ).toEqual(['1918-11-11', '1918-12']);
});

test('what would follow then is of the account, and what will be is of the article', () => {
  expect(datesIn(`${history}A peace would follow on 11 November.`).at(-1)).toBe('1918-11-11');
  expect(datesIn(`${history}A feast will be held on 11 November.`).at(-1)).toBe('2031-11-11');
});

test('a year of another time, named in passing, is not gone on in', () => {
  expect(
    datesIn(`${history}On 3 May 1919, as in 1813, it burned. On 6 September 1919 it was rebuilt.`),
  ).toContain('1813');
  expect(datesIn(`${history}It was as in 1813. On 11 November the boats came home.`).at(-1)).toBe(
    '1918-11-11',
  );
});

test('in the news a day without a year is near the day of the article, whatever year is named before', () => {
  expect(
    datesIn(
      'The pier was built in 1914. Rowe closed it on Monday and said on Tuesday that it would open on June 2.',
    ),
  ).toEqual(['1914', '2031-05-12', '2031-05-13', '2031-06-02']);
});

test.each([
  ['Rowe agreed to sell the harbour for a large sum in February.', '2032-02'],
  ['The clerk has scheduled a hearing at the old court for Friday.', '2031-05-16'],
  ['Rowe began to sell the boats of the harbour in February.', '2031-02'],
  ['Rowe was not willing to close the harbour on Friday.', '2031-05-09'],
])('%s', (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
});
