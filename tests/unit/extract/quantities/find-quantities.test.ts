import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import type { QuantityFinding } from '../../../../src/extract/findings.ts';
import { findQuantities } from '../../../../src/extract/quantities/find-quantities.ts';
import { tokenize, type Token } from '../../../../src/extract/tokens.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/quantities');

interface Pair {
  readonly text: string;
  readonly figures: readonly {
    readonly words: string;
    readonly value: number | [number, number];
    readonly bound: string;
    readonly change: string | null;
    readonly unit: string | null;
    readonly counted?: string;
  }[];
}

const pairs = JSON.parse(readFileSync(join(fixtures, 'pairs.json'), 'utf8')) as Pair[];
const nothing = readFileSync(join(fixtures, 'no-quantities.txt'), 'utf8').trim().split('\n');

const read = (text: string): QuantityFinding[] => {
  const article = readPlainText(text);
  return findQuantities(article, tokenize(article), []);
};

const flat = ({ value }: QuantityFinding): number[] =>
  typeof value === 'number' ? [value] : [value.low, value.high];

describe('a sentence and its quantities', () => {
  test.each(pairs)('$text', ({ text, figures }) => {
    const found = read(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(figures.map(({ words }) => words));
    figures.forEach((figure, index) => {
      const got = found[index];
      if (!got) throw new Error('fewer quantities than expected');
      const wanted = [figure.value].flat();
      expect(flat(got)).toHaveLength(wanted.length);
      wanted.forEach((value, end) => {
        expect(flat(got)[end]).toBeCloseTo(value, 9);
      });
      expect({ bound: got.bound, change: got.change, unit: got.unit }).toEqual({
        bound: figure.bound,
        change: figure.change,
        unit: figure.unit,
      });
      if (figure.counted !== undefined) expect(got.counted).toBe(figure.counted);
    });
  });
});

test.each(nothing)('no quantity: %s', (text) => {
  expect(read(text).map(({ start, end, rule }) => [text.slice(start, end), rule])).toEqual([]);
});

test('a day, a month and a year that the dates name are no quantities', () => {
  const text = 'On 1200 the gates were shut.';
  const article = readPlainText(text);
  const date = {
    start: 3,
    end: 7,
    type: 'DATE' as const,
    value: '1200',
    mod: null,
    edtf: '1200',
    yearInferred: false,
    explicit: true,
    rule: 'year',
  };
  expect(findQuantities(article, tokenize(article), [])).toHaveLength(1);
  expect(findQuantities(article, tokenize(article), [date])).toEqual([]);
});

test('what is counted stands where it says', () => {
  const text = 'The audit found 291,000 missing migrant workers and a profit of $5 million.';
  const [workers, profit] = read(text) as [QuantityFinding, QuantityFinding];
  expect(text.slice(workers.nounSpan?.start, workers.nounSpan?.end)).toBe('missing migrant workers');
  expect(workers.counted).toBeNull();
  expect(text.slice(profit.countedSpan?.start, profit.countedSpan?.end)).toBe('profit');
  expect(profit.counted).toBe('profit');
  expect(profit.countedInferred).toBe(false);
});

const pieces = fc.constantFrom(
  ...'about over 5 1,200 3.5 million percent $ £ per hour the of and to - – / ( ) “ ” one two dozen half third people ships rose fell by from between Title Street 2019 May . , ; ’s U.S. km'.split(
    ' ',
  ),
  ' ',
  '\n',
);

describe('for any text', () => {
  const texts = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));

  test('quantities are in order, apart and in bounds, and the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = read(text);
        let last = 0;
        for (const { start, end, value, counted, countedSpan, nounSpan } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          if (typeof value !== 'number') expect(value.low).toBeLessThan(value.high);
          for (const number of typeof value === 'number' ? [value] : [value.low, value.high])
            expect(Number.isFinite(number)).toBe(true);
          expect(counted).toBe(countedSpan && text.slice(countedSpan.start, countedSpan.end));
          if (nounSpan) expect(text.slice(nounSpan.start, nounSpan.end).trim()).not.toBe('');
        }
        expect(read(text)).toEqual(found);
      }),
    );
  });

  test('a number reads back from its own words', () => {
    const numbers = fc.oneof(
      fc
        .integer({ min: 2, max: 999_999 })
        .map((value): [string, number] => [value.toLocaleString('en-US'), value]),
      fc
        .tuple(
          fc.integer({ min: 11, max: 999 }),
          fc.constantFrom({ word: 'million', scale: 1e6 }, { word: 'billion', scale: 1e9 }),
        )
        .map(([value, { word, scale }]): [string, number] => [
          `${(value / 10).toFixed(1)} ${word}`,
          (value / 10) * scale,
        ]),
    );
    const bounds = fc.constantFrom(
      ['', 'exact'],
      ['more than ', 'over'],
      ['at least ', 'atLeast'],
      ['up to ', 'atMost'],
      ['fewer than ', 'under'],
      ['roughly ', 'about'],
      ['nearly ', 'almost'],
    );
    const things = fc.constantFrom('barges', 'percent of voters', 'kilometres of track', 'Danish engineers');
    fc.assert(
      fc.property(numbers, bounds, things, ([words, value], [lead = '', bound], thing) => {
        const text = `The council paid for ${lead}${words} ${thing} that winter.`;
        const [found] = read(text) as [QuantityFinding];
        const own = text.slice(found.start, found.end);
        expect(own.startsWith(`${lead}${words}`)).toBe(true);
        expect(found.value).toBeCloseTo(value, 3);
        expect(found.bound).toBe(bound);
        const [again] = read(own) as [QuantityFinding];
        expect(again.value).toBe(found.value);
        expect(again.bound).toBe(found.bound);
      }),
    );
  });
});

/** How often the tokens are looked at. */
function looks(text: string): number {
  const article: Article = {
    ...readPlainText(''),
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', line: 1 }],
    sentences: [{ start: 0, end: text.length, block: 0 }],
  };
  let count = 0;
  const tokens = new Proxy<Token[]>(tokenize(article), {
    get: (list, key, self): unknown => {
      count += 1;
      return Reflect.get(list, key, self);
    },
  });
  findQuantities(article, tokens, []);
  return count;
}

test.each([
  'a',
  '7',
  '7 ',
  '“',
  '(',
  '$5 ',
  '1-',
  '1/2/',
  '5% of ',
  'one and ',
  'tens of ',
  'half a ',
  'posts 1 and 2 and ',
  'rose by about 5 more ',
])('twice as much of %j takes at most 2.2 times the looks', (piece) => {
  const once = looks(piece.repeat(500));
  expect(looks(piece.repeat(1000))).toBeLessThanOrEqual(2.2 * once + 100);
});
