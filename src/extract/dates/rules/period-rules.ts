import { type DateRule, numberIn, wordIn, yearIn, type YearTerm } from '../underspecified.ts';
import { ofAccountsWords } from '../../../language/en/dates/periods.ts';
import { games } from '../../../language/en/dates/context.ts';
import { lowerAt } from '../../lower-at.ts';

const ofYear = ['(of|in|for)? (the)? (fiscal)? (year)? {year}', '(of|in)? {direction:yearWhich} year'];

const whichOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const part = (
  text: string,
  year: YearTerm,
  which: number | null,
  explicit: boolean,
  ofAccounts = false,
): ReturnType<DateRule['extract']> => ({
  type: 'DATE',
  explicit,
  reading: { form: 'part', part: text, year, which, ofAccounts },
});

/** Quarters, halves, seasons and fiscal stretches of a year. */
export const periodRules: readonly DateRule[] = [
  {
    name: 'quarter-of-year',
    examples: [{ text: 'Sales fell in the third quarter.', reads: '2021-Q3' }],
    patterns: [
      ...ofYear.map((year) => `(the|its|their|his)? (fiscal -?)? {ordinal} (fiscal)? -? quarter ${year}`),
      '(the|its|their)? (fiscal)? {year} (fiscal)? {ordinal} -? quarter',
      "(the|its|their)? {direction:yearWhich} year 's (fiscal)? {ordinal} -? quarter",
      '(the|its|their)? (fiscal -?)? {ordinal} (fiscal)? -? quarter',
      '(the)? {direction:yearWhich} {ordinal} quarter',
    ],
    extract: ({ captures, tokens, start, end }) => {
      const ordinal = numberIn(captures, 'ordinal');
      const year = yearIn(captures);
      // "the first quarter of the game" is no quarter of a year.
      if (
        ordinal > 4 ||
        (year === null && tokens[end]?.lower === 'of' && games.has(lowerAt(tokens, end + 2)))
      )
        return null;
      const ofAccounts = tokens.slice(start, end).some(({ lower }) => ofAccountsWords.has(lower));
      return part(`Q${String(ordinal)}`, year, null, typeof year === 'number', ofAccounts);
    },
  },
  {
    name: 'quarter-in-letters',
    examples: [{ text: 'Sales rose in Q3 2019.', reads: '2019-Q3' }],
    patterns: ['q {day:quarter} (of)? {year}', 'q {day:quarter}'],
    extract: ({ captures, tokens, start }) => {
      const quarter = numberIn(captures, 'quarter');
      const touching =
        tokens[start]?.end === tokens[start + 1]?.start && tokens[start + 1]?.kind === 'number';
      if (quarter > 4 || !touching) return null;
      const year = yearIn(captures);
      return part(`Q${String(quarter)}`, year, null, typeof year === 'number');
    },
  },
  {
    name: 'year-ago-quarter',
    examples: [{ text: 'Sales fell from the year-earlier third quarter.', reads: '2021-Q3' }],
    patterns: ['(the)? (comparable|corresponding|same)? year - ago|earlier (fiscal)? {ordinal} quarter'],
    extract: ({ captures }) => {
      const ordinal = numberIn(captures, 'ordinal');
      return ordinal > 4 ? null : part(`Q${String(ordinal)}`, 'last', null, false);
    },
  },
  {
    name: 'half-of-year',
    examples: [{ text: 'Sales fell in the first half of 2019.', reads: '2019-H1' }],
    patterns: [
      ...ofYear.map((year) => `(the)? {ordinal} half ${year}`),
      ...ofYear.map((year) => `(the)? last|latter half ${year}`),
      ...ofYear.map((year) => `(the)? first two quarters ${year}`),
    ],
    extract: ({ captures, tokens, start, end }) => {
      const ordinal = numberIn(captures, 'ordinal');
      if (ordinal > 2) return null;
      const words = tokens.slice(start, end).map(({ lower }) => lower);
      const second =
        ordinal === 2 ||
        (words.includes('last') && words.indexOf('last') < words.indexOf('half')) ||
        words.includes('latter');
      const year = yearIn(captures);
      return part(second ? 'H2' : 'H1', year, null, typeof year === 'number');
    },
  },
  {
    name: 'season',
    examples: [{ text: 'It opened in the spring of 2019.', reads: '2019-SP' }],
    patterns: [
      '(the)? {season} (of)? {year}',
      '(the)? {season} (of)? {yearInWords:year}',
      '(the)? {season} (of)? {direction:yearWhich} year',
      '{direction} {season}',
      'this past|coming {season}',
      'the {season}',
    ],
    extract: ({ captures, tokens, start, end }) => {
      const year = yearIn(captures);
      const first = tokens[start]?.lower;
      const second = tokens[start + 1]?.lower;
      const season = wordIn(captures, 'season');
      if (year === null && first === 'the') {
        // "the fall" and "the spring" are mostly something else; "the winter of" something is no season of a year.
        if (!['summer', 'winter'].includes(lowerAt(tokens, end - 1))) return null;
        if (
          tokens[end]?.kind === 'word' &&
          !/^(?:and|but|when|after|before|as|to|for|in|he|she|they|it)$/.test(tokens[end].lower)
        )
          return null;
      }
      const which =
        first === 'this' && second === 'past'
          ? -1
          : first === 'this' && second === 'coming'
            ? 1
            : whichOf(captures.get('direction'));
      return part(season, year, which, typeof year === 'number');
    },
  },
  {
    name: 'the-quarter',
    examples: [{ text: 'It opened in the latest quarter.', reads: '2022-Q1' }],
    patterns: [
      'the quarter',
      '(the)? latest|current quarter',
      'this|that quarter',
      'the latest period',
      'last quarter',
      'the previous|preceding quarter',
      'next quarter',
      'the next quarter',
    ],
    extract: ({ tokens, start, end }) => {
      const words = tokens.slice(start, end).map(({ lower }) => lower);
      const previous = words.some((word) => word === 'previous' || word === 'preceding');
      if (words[0] === 'last')
        return { type: 'DATE', reading: { form: 'shift', unit: 'quarter', by: -1, anchor: 'publication' } };
      if (words.includes('next'))
        return { type: 'DATE', reading: { form: 'shift', unit: 'quarter', by: 1, anchor: 'publication' } };
      if (words[0] === 'this' || words.includes('current'))
        return { type: 'DATE', reading: { form: 'shift', unit: 'quarter', by: 0, anchor: 'publication' } };
      return { type: 'DATE', reading: { form: 'quarter', by: previous ? -1 : 0 } };
    },
  },
  {
    name: 'year-before',
    examples: [{ text: 'A year earlier it had closed.', reads: '2021' }],
    patterns: [
      'a year ago|earlier|before',
      '(the)? (comparable|corresponding|same)? year - ago|earlier|before (period|quarter)?',
      "{direction:yearWhich} year 's quarter|period",
      'the (corresponding|comparable|same|like) period|quarter (of)? {direction:yearWhich} year',
      'the quarter a year ago|earlier',
      'the (corresponding|comparable|same|like) period|quarter a year ago|earlier',
    ],
    extract: () => ({ type: 'DATE', reading: { form: 'year-before', years: 1 } }),
  },
  {
    name: 'fiscal-stretch',
    examples: [{ text: 'Profit fell in the last fiscal year.', reads: '2021' }],
    patterns: [
      '(the)? {direction} fiscal year',
      'the latest fiscal year',
      '(the)? {direction} full year',
      'the full year',
    ],
    extract: ({ captures, tokens, start }) => {
      const which = captures.get('direction');
      const by = typeof which === 'number' ? which : tokens[start + 1]?.lower === 'latest' ? -1 : 0;
      return { type: 'DATE', reading: { form: 'shift', unit: 'year', by, anchor: 'publication' } };
    },
  },
  {
    name: 'year-end',
    examples: [{ text: 'It will close by year-end.', reads: '2022 END' }],
    patterns: ['year - end', 'year end', "year 's end", 'the year - end'],
    extract: () => ({
      type: 'DATE',
      mod: 'END',
      reading: { form: 'shift', unit: 'year', by: 0, anchor: 'publication' },
    }),
  },
];
