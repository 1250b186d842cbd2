import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stepCounter } from './count-steps.ts';

const source = resolve(import.meta.dirname, '../../../src');

let count: (run: () => void) => Promise<number>;
let read: (text: string) => void;
beforeAll(async () => {
  count = await stepCounter(source);
  const { readPlainText } = await import('../../../src/article/text/read-plain-text.ts');
  const { extract } = await import('../../../src/extract/extract.ts');
  read = (text) => {
    extract(readPlainText(text, { published: '2022-03-04' }));
  };
  // what is made once and kept is no part of a text's work
  read(article);
});

const article = `The bridge of Arle fell on March 1, 2022, and the town has talked of little else since then.

“We will rebuild the bridge before the winter,” said Mayor Nils Berg on March 3. “It carried more than 4,000 cars a day.”

According to a report by the Ministry of Works, 12 percent of the stones were rotten in 2019. Clara Voss, an engineer, said she had warned the town two years earlier.

`;

/** Steps do not waver as seconds do: the long run reads texts sixteen times as long for what only weighs there. */
const share = process.env['ONRECORD_RUNS'] === undefined ? 16 : 1;

/** How many times the steps of a text a text twice as long takes. */
async function growth(make: (length: number) => string, longest: number): Promise<number> {
  const length = longest / share;
  const short = await count(() => {
    read(make(length / 2));
  });
  const long = await count(() => {
    read(make(length));
  });
  return long / short;
}

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(length / piece.length);

/** A number in letters, for names that are all different. */
const letters = (of: number): string =>
  of.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));

/** A doubled text may take at most this many times the steps. */
const most = 2.2;
const megabyte = 1_000_000;

describe('the steps are counted', () => {
  test('alike each time', async () => {
    const steps = new Set<number>();
    for (let run = 0; run < 20; run += 1)
      steps.add(
        await count(() => {
          read(article);
        }),
      );
    expect(steps.size).toBe(1);
    expect([...steps][0]).toBeGreaterThan(1000);
  });

  test.each<[string, (text: string) => unknown]>([
    ['a search from each place to the end', (text) => text.split('').map((_, at) => text.indexOf('z', at))],
    [
      'a pattern that is tried on each rest',
      (text) => text.split('').map((_, at) => /z\d/.test(text.slice(at))),
    ],
    ['a copy for each element', (text) => text.split('').reduce<string[]>((all, one) => [...all, one], [])],
  ])('and show %s', async (_, quadratic) => {
    const stepsOf = (length: number): Promise<number> =>
      count(() => {
        quadratic('a'.repeat(length));
      });
    expect((await stepsOf(2000)) / (await stepsOf(1000))).toBeGreaterThan(3);
  });
});

describe('a text twice as long takes at most 2.2 times the steps', () => {
  test.each<[string, (length: number) => string, number]>([
    ['ordinary text', repeated(article), megabyte / 4],
    ['one long word', repeated('a'), megabyte],
    ['100,000 opening marks', repeated('“the words'), megabyte],
    ['closing marks', repeated('the words”'), megabyte / 4],
    ['straight marks', repeated('" they did'), megabyte / 4],
    ['marks alone', repeated('"'), megabyte],
    ['loose marks before a figure', (length) => `${'“'.repeat(length)}the 7 ships sank.`, megabyte / 20],
    [
      'loose marks after a figure',
      (length) => `The 7 ships sank${'”'.repeat(length)} ${'’ '.repeat(length / 2)}.`,
      megabyte / 20,
    ],
    ['straight marks around figures', (length) => `It had "${'7 " '.repeat(length / 4)}`, megabyte / 20],
    ['single marks', repeated('‘yes,’ said he. '), megabyte / 20],
    ['colons and marks', repeated('He: yes” '), megabyte / 20],
    ['one number of 100,000 digits', (length) => `It had ${'7'.repeat(length / 10)} ships.`, megabyte],
    ['a million digits', repeated('7'), megabyte],
    ['a number in ten characters', repeated('7 of them '), megabyte / 10],
    ['numbers alone', repeated('7 '), megabyte / 40],
    ['years alone', repeated('1999 '), megabyte / 20],
    ['numbers and dashes', repeated('1-'), megabyte / 40],
    ['numbers and commas', repeated('12,34,'), megabyte / 20],
    ['days without a month', repeated('1, 2 and 3, '), megabyte / 20],
    ['what is dialled', repeated('call 0800 '), megabyte / 20],
    [
      'nested brackets',
      (length) => `The ${'('.repeat(length / 2)}ship${')'.repeat(length / 2)} sank.`,
      megabyte,
    ],
    [
      'brackets around words',
      (length) => `${'(a '.repeat(length / 6)}${'b) '.repeat(length / 6)}`,
      megabyte / 4,
    ],
    ['capitalised words', repeated('Arle Tarn '), megabyte / 2],
    ['pairs of marks', repeated('“yes,” said he. '), megabyte / 40],
    ['one paragraph of many names', repeated('Ada Berg said so. She met Clara Voss. '), megabyte / 4],
    ['one sentence of commas', repeated('a, b and c, '), megabyte / 4],
    ['a paragraph a word', repeated('Arle\n\n'), megabyte / 4],
    ['empty lines', repeated('a\n\n\n\n'), megabyte / 4],
    ['dates alone', repeated('March 3, 2022, '), megabyte / 10],
    ['initials', repeated('A. B. Berg, '), megabyte / 10],
    [
      'names of many people',
      (length) =>
        Array.from({ length: length / 20 }, (_, at) => `Ada B${letters(at)} met Nils B${letters(at)}.`).join(
          ' ',
        ),
      megabyte / 10,
    ],
    [
      'many speakers',
      (length) =>
        Array.from(
          { length: length / 40 },
          (_, at) => `“We will,” said Ada B${letters(at)}.\n\nHe said so.\n\n`,
        ).join(''),
      megabyte / 10,
    ],
    ['white space', (length) => `a${' '.repeat(length)}b`, megabyte],
  ])('%s', async (_, make, length) => {
    expect(await growth(make, length)).toBeLessThan(most);
  });
});
