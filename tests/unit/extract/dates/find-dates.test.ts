import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { findDates } from '../../../../src/extract/dates/find-dates.ts';
import type { DateFinding } from '../../../../src/extract/findings.ts';
import { tokenize } from '../../../../src/extract/tokens.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/dates/${name}`, import.meta.url), 'utf8');

interface Pair {
  published: string | null;
  text: string;
  dates: [words: string, type: string, value: string, mod?: string][];
}

const datesIn = (text: string, published: string | null = '2031-05-15'): DateFinding[] => {
  const article = readPlainText(text, { published });
  return findDates(article, tokenize(article));
};

describe('expressions', () => {
  test.each(JSON.parse(fixture('expressions.json')) as Pair[])(
    '$text ($published)',
    ({ published, text, dates }) => {
      const found = datesIn(text, published).map(({ start, end, type, value, mod }) => [
        text.slice(start, end),
        type,
        value,
        ...(mod === null ? [] : [mod]),
      ]);
      expect(found).toEqual(dates);
    },
  );
});

describe('texts that hold no date', () => {
  test.each(fixture('no-dates.txt').trim().split('\n'))('%s', (text) => {
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe('what a finding says of itself', () => {
  const only = (text: string, published: string | null): DateFinding => {
    const [finding] = datesIn(text, published);
    if (!finding) throw new Error(`No date in: ${text}`);
    return finding;
  };

  it('tells a year that is stated from one that follows', () => {
    expect(only('It ended on March 3, 2029.', '2031-05-15')).toMatchObject({
      edtf: '2029-03-03',
      yearInferred: false,
      explicit: true,
    });
    expect(only('It ended on March 3.', '2031-05-15')).toMatchObject({
      edtf: '2031-03-03',
      yearInferred: true,
      explicit: true,
    });
  });

  it('gives a relative expression a calendar date only where that is certain', () => {
    expect(only('It ended yesterday.', '2031-05-15')).toMatchObject({ edtf: '2031-05-14', explicit: false });
    expect(only('It ended yesterday.', '2031-05').edtf).toBeNull();
    expect(only('It ended two years ago.', '2031-05-15').edtf).toBeNull();
    expect(only('It ended about a year ago.', '2031-05-15').edtf).toBeNull();
    expect(only('It ended last week.', '2031-05-15').edtf).toBe('2031-05-05/2031-05-11');
  });

  it('names the rule that found it', () => {
    expect(only('It ended on March 3, 2029.', null).rule).toBe('month-day');
  });

  it('finds the day of a dateline', () => {
    expect(datesIn('PORT ELWIN, May 14 (Nordpress) -- The ferry sank.').map(({ value }) => value)).toContain(
      '2031-05-14',
    );
  });
});

const words = fc.constantFrom(
  ...'the a last next this May March Friday Sept . , - 1990 22 2031 third quarter of year years two week ago early mid s ’s'.split(
    ' ',
  ),
);

describe('laws', () => {
  test('findings are in order, apart and within the text, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom('2031-05-15', '2031-05', '2031', null),
        (list, published) => {
          const text = list.join(' ');
          let last = 0;
          for (const { start, end, value } of datesIn(text, published)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(value).not.toContain('NaN');
            last = end;
          }
        },
      ),
    );
  });

  test('the same text gives the same findings', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        expect(datesIn(list.join(' '))).toEqual(datesIn(list.join(' ')));
      }),
    );
  });
});

describe('hostile texts', () => {
  /** How many tokens are looked at while the dates of a text are found. */
  const looks = (text: string): number => {
    const article = readPlainText(text, { published: '2031-05-15' });
    let count = 0;
    const tokens = new Proxy(tokenize(article), {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    findDates(article, tokens);
    return count;
  };

  test.each([
    ['one long word', 'a', 5000],
    ['digits', '7', 5000],
    ['marks', '“ ', 2500],
    ['brackets', '[(', 2500],
    ['weekdays', 'Friday ', 1000],
    ['articles', 'the ', 1000],
    ['hyphens', '1990-', 1000],
    ['numbers in words', 'twenty ', 1000],
    ['months and days', 'May 5, ', 1000],
  ])('%s: twice the text takes at most 2.2 times the looks', (_name, piece, times) => {
    const once = looks(piece.repeat(times));
    expect(looks(piece.repeat(2 * times))).toBeLessThanOrEqual(2.2 * once + 100);
  });
});
