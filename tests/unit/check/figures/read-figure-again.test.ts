import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiguresAgain, statesAmount } from '../../../../src/check/figures/read-figure-again.ts';

test.each([
  ['more than 32,000', 32000],
  ['$1.2 million', 1.2e6],
  ['two-thirds', 2 / 3],
  ['a dozen', 12],
  ['three dozen', 36],
  ['half a dozen', 6],
  ['a dozen and a half', 18],
  ['within 72 hours', 72],
  ['one hundred and five', 105],
  ['a hundred and one', 101],
  ['two hundred thousand', 200000],
  ['a hundred thousand', 100000],
  ['twenty-five', 25],
  ['£3bn', 3e9],
  ['300m', 3e8],
  ['sixfold', 6],
  ['half', 0.5],
  ['half a million', 500000],
  ['a quarter of a million', 250000],
  ['three quarters of a million', 750000],
  ['two and a half million', 2.5e6],
  ['2½', 2.5],
  ['three million two hundred thousand', 3.2e6],
  ['hundreds', 100],
  ['tens of thousands', 10000],
  ['tens of millions of dollars', 1e7],
  ['1,234,567.5', 1234567.5],
  ['1.234.567', 1234567],
  ['118 400', 118400],
  ['5.000', 5000],
  ['1.375', 1.375],
  ['−5', -5],
  ['minus five', -5],
  ['five degrees below zero', -5],
  ['two in three', 2 / 3],
  ['one out of every 10', 0.1],
  ['no fewer than 40', 40],
  ['no deaths', 0],
  ['a couple of hundred', 200],
  ['forty thousand', 40000],
  ['1 1/2', 1.5],
  ['two point two million', 2.2e6],
  ['1 point 0 5', 1.05],
  ['two hundred dozens', 2400],
  ['three thousand millions', 3e9],
  ['7 feet, 10 inches', 94],
  ['2 yds, 2 feet and 10 inches', 106],
  ['2 km and 1 metre', 2001],
  ['3 dollars and 50 cents', 3.5],
  ['$3 and 50 cents', 3.5],
])('%s states %d', (words, value) => {
  expect(statesAmount(words, value)).toBe(true);
});

test.each([
  ['more than 32,000', 3200],
  ['more than 32,000', 32],
  ['over 448,000', 484000],
  ['some people', 3],
  ['eight or nine', 17],
  ['A dozen', 1],
  ['half a million', 1e6],
  ['half a million', 0.5],
  ['two point two million', 2],
  ['7 feet, 10 inches', 7],
  ['5 feet and 20 inches', 80],
  ['five dollars and two men', 5.02],
  ['1.2m', 1.2e9],
  ['1.2 million', 1.2],
  ['a hundred and one', 100],
  ['a hundred and one', 1],
  ['two in three', 3],
  ['two in three', 2],
  ['−5', 5],
  ['no fewer than 40', 0],
  ['No fewer than 40', -40],
  ['5.000', 5],
  ['twenty-five', 5],
  ['twenty-five', 20],
  ['three million two hundred thousand', 3e6],
  ['two-thirds', 2],
  ['tens of thousands', 10],
  ['2½', 2],
])('%s does not state %d', (words, value) => {
  expect(statesAmount(words, value)).toBe(false);
});

test.each([
  ['8 or 9 million', 8e6, 9e6],
  ['between five and six', 5, 6],
  ['5% to 6%', 5, 6],
  ['$200–300', 200, 300],
  ['from 200 to 300 boats', 200, 300],
  ['250,000 to 1 million', 250000, 1e6],
  ['20- to 30-year', 20, 30],
])('%s states both ends of a range', (words, low, high) => {
  expect(statesAmount(words, { low, high })).toBe(true);
  expect(statesAmount(words, { low, high: high + 1 })).toBe(false);
});

test('a sign is told by a change, and by nothing else', () => {
  expect(statesAmount('-0.2%', 0.2, { isChange: true })).toBe(true);
  expect(statesAmount('-0.2%', 0.2)).toBe(false);
});

test('a letter after digits is a unit only where the record has such a unit', () => {
  expect(statesAmount('a 37m mast', 37, { isMeasured: true })).toBe(true);
  expect(statesAmount('a 37m mast', 37)).toBe(false);
});

test('each figure stands where it stands, as long as it goes', () => {
  const text = 'Up to $1.2 million went, and half a dozen of 300 stayed.';
  expect(readFiguresAgain(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '$1.2 million',
    'half a dozen',
    '300',
  ]);
});

test('a number in digits is read back whatever stands around it', () => {
  fc.assert(
    fc.property(fc.nat(1e12), (value) => {
      expect(statesAmount(`about ${value.toLocaleString('en-US')} people`, value)).toBe(true);
    }),
  );
});
