import type { Token } from '../../tokens.ts';
import { isDay } from '../calendar.ts';
import { keyOf } from '../pattern.ts';
import { type DateRule, numberIn, type RuleMatch, yearIn } from '../underspecified.ts';
import { holidays } from '../../../language/en/dates/holidays.ts';
import { unitsSingular } from '../../../language/en/dates/time-words.ts';
import { isYearInContext, standsAsMonth } from './calendar-context.ts';
import { lowerAt } from '../../lower-at.ts';

const lead = '(this|last|next? past|coming? {weekday} ,?)?';

const day = ({ captures }: RuleMatch): ReturnType<DateRule['extract']> => {
  const month = numberIn(captures, 'month');
  const date = numberIn(captures, 'day');
  const year = yearIn(captures);
  if (!isDay(typeof year === 'number' ? year : 2000, month, date)) return null;
  return { type: 'DATE', explicit: true, reading: { form: 'day', year, month, day: date } };
};

/** Days, months, years, decades and centuries that the words name. */
export const calendarRules: readonly DateRule[] = [
  {
    name: 'month-day',
    examples: [
      { text: 'It opened on December 22, 2024.', reads: '2024-12-22' },
      { text: 'It was open from May 3 to 5.', reads: '2022-05-03' },
      { text: 'March 10,000 people came.', reads: null },
    ],
    patterns: [
      `${lead} {month} (the)? {day} (,? (of)? {year})?`,
      `${lead} {month} {day} (of)? {direction:yearWhich} year`,
      'last {month} {day}',
    ],
    extract: (match) => {
      const last = match.tokens[match.end - 1];
      const next = match.tokens[match.end];
      // "March 10,000 people" and "May 5 percent" count something.
      if (
        !match.captures.has('year') &&
        last?.kind === 'number' &&
        /^(?:percent|%|million|billion)$/.test(next?.lower ?? '')
      )
        return null;
      return day(match);
    },
  },
  {
    name: 'day-month',
    examples: [{ text: 'It opened on 22 December 2024.', reads: '2024-12-22' }],
    patterns: [
      `${lead} {day} {month} (,? {year})?`,
      `${lead} (the)? {day} of {month} (,? {year})?`,
      `${lead} the {day} of {month} {direction:yearWhich} year`,
    ],
    extract: (match) => {
      const spelled = match.tokens.slice(match.start, match.end).some(({ lower }) => lower === 'of');
      const first = match.tokens[match.start];
      if (!spelled && first?.kind === 'word' && !match.captures.has('weekday')) return null;
      return day(match);
    },
  },
  {
    name: 'iso-day',
    examples: [{ text: 'It opened on 2024-12-22.', reads: '2024-12-22' }],
    patterns: ['{year} - {yy:month} - {yy:day}'],
    extract: (match) => day(match),
  },
  {
    name: 'month-year',
    examples: [
      { text: 'It opened in May 1998.', reads: '1998-05' },
      { text: 'He left in June last year.', reads: '2021-06' },
    ],
    patterns: [
      '{month} (,|of)? {year}',
      '{month} {yearInWords:year}',
      '{month} (of)? {direction:yearWhich} year',
    ],
    extract: ({ captures }) => ({
      type: 'DATE',
      explicit: true,
      reading: { form: 'month', year: yearIn(captures), month: numberIn(captures, 'month'), which: null },
    }),
  },
  {
    name: 'month',
    examples: [
      { text: 'It opened in early May.', reads: '2022-05 START' },
      { text: 'It opened mid-May.', reads: '2022-05 MID' },
    ],
    patterns: ['{month}', '{direction} {month}', 'this past|coming {month}'],
    extract: (match) => {
      const { captures, tokens, start } = match;
      const which = captures.get('direction');
      const after = tokens[start]?.lower === 'this' && tokens[start + 1]?.lower;
      const past = after === 'past' ? -1 : null;
      const coming = after === 'coming' ? 1 : null;
      const direction = past ?? coming ?? (typeof which === 'number' ? which : null);
      if (direction === null && !standsAsMonth(match)) return null;
      return {
        type: 'DATE',
        explicit: true,
        reading: { form: 'month', year: null, month: numberIn(captures, 'month'), which: direction },
      };
    },
  },
  {
    name: 'year',
    examples: [{ text: 'It closed in 1998.', reads: '1998' }],
    patterns: ['{year}', 'the year {year}', 'the year {n:year}', '{yearInWords:year}'],
    extract: (match) => {
      const year = numberIn(match.captures, 'year');
      const named = match.tokens[match.start]?.lower === 'the';
      if (!Number.isInteger(year) || year < 1000 || year > 2199 || (!named && !isYearInContext(match, year)))
        return null;
      return { type: 'DATE', explicit: true, reading: { form: 'year', year } };
    },
  },
  {
    name: 'fiscal-year',
    examples: [{ text: 'It opened in fiscal 2019.', reads: '2019' }],
    patterns: ['(the)? fiscal (year)? {year}', '(the)? {year} fiscal year', 'FY {year}', 'fy {year}'],
    extract: ({ captures }) => ({
      type: 'DATE',
      explicit: true,
      reading: { form: 'year', year: numberIn(captures, 'year') },
    }),
  },
  {
    name: 'year-pair',
    examples: [{ text: 'It opened in 2019-20.', reads: '2019/2020' }],
    patterns: ['{year} - {yy:to}', '{year} / {yy:to}'],
    extract: ({ captures, tokens, start, end }) => {
      const from = numberIn(captures, 'year');
      const to = Math.floor(from / 100) * 100 + numberIn(captures, 'to');
      const next = tokens[end];
      const goesOn = next && keyOf(next) === '-' && next.start === tokens[end - 1]?.end;
      if (to <= from || to - from > 50 || goesOn || tokens[start + 1]?.end !== tokens[start + 2]?.start)
        return null;
      const span = `${String(from)}/${String(to)}`;
      return { type: 'DATE', explicit: true, reading: { form: 'fixed', value: span, edtf: span } };
    },
  },
  {
    name: 'decade',
    examples: [
      { text: 'It began in the 1990s.', reads: '199' },
      { text: 'It opened in the late 1990s.', reads: '199 END' },
    ],
    patterns: [
      '(the)? {decade}',
      "(the)? ' {shortDecade:decade}",
      'the {shortDecade:decade}',
      'the {decadeName:decade}',
    ],
    extract: ({ captures }) => {
      const start = numberIn(captures, 'decade');
      const value = String(Math.floor((start < 100 ? start + 1900 : start) / 10));
      return { type: 'DATE', explicit: true, reading: { form: 'fixed', value, edtf: `${value}X` } };
    },
  },
  {
    name: 'century',
    examples: [{ text: 'It began in the nineteenth century.', reads: '18' }],
    patterns: ['(the)? {ordinal} -? century'],
    extract: ({ captures }) => {
      const value = String(numberIn(captures, 'ordinal') - 1).padStart(2, '0');
      return { type: 'DATE', explicit: true, reading: { form: 'fixed', value, edtf: `${value}XX` } };
    },
  },
  {
    name: 'holiday',
    examples: [{ text: 'It opened on Christmas Day.', reads: '2021-12-25' }],
    patterns: [...holidays.keys()].flatMap((name) => [name, `last|next|this ${name}`]),
    extract: ({ tokens, start, end }) => {
      const lead = lowerAt(tokens, start);
      const which = lead === 'last' ? -1 : lead === 'next' ? 1 : lead === 'this' ? 0 : null;
      const own = tokens.slice(which === null ? start : start + 1, end);
      const [first] = own;
      // A capital on either side makes it part of a name.
      const isName = (token: Token | undefined): boolean =>
        token?.sentence === first?.sentence && /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');
      const joinsName = isName(tokens[end]) || (which === null && isName(tokens[start - 1]));
      // "Easter week" is another time
      const goesOn = unitsSingular.has(lowerAt(tokens, end));
      if (!first || first.text === first.lower || joinsName || goesOn) return null;
      const named = holidays.get(own.map(keyOf).join(' '));
      return named ? { type: 'DATE', reading: { form: 'yearly', day: named, year: null, which } } : null;
    },
  },
];
