import { isDay } from '../calendar.ts';
import {
  type DateRule,
  numberIn,
  type RuleMatch,
  type Underspecified,
  wordIn,
  yearIn,
} from '../underspecified.ts';
import { holidays } from '../../../language/en/dates/holidays.ts';
import { unitsSingular, type Unit } from '../../../language/en/dates/time-words.ts';
import { composedExamples } from '../../../language/en/dates/composed.ts';
import { durationValue } from '../durations.ts';

const ofYear = ['(,? {ofWord}? {year})?', '{ofWord}? {whichWord:yearWhich} {aUnit:yearWord}'];

/** Which part of a month its nth week is, as a TIMEX3 mod. */
const partOf = (nth: number): string => (nth < 0 || nth > 3 ? 'END' : nth === 1 ? 'START' : 'MID');

const isCapitalised = ({ tokens, start }: RuleMatch): boolean => tokens[start]?.text !== tokens[start]?.lower;

/** Whether the unit that a slot has read is the one that the rule means. */
const isUnit = ({ captures }: RuleMatch, slot: string, unit: Unit): boolean =>
  !captures.has(slot) || unitsSingular.get(wordIn(captures, slot)) === unit;

/** A date of a month, where the words behind it are those of a year. */
const inYear = (match: RuleMatch, read: Underspecified): Underspecified | null =>
  isUnit(match, 'yearWord', 'year') ? read : null;

/** Dates that are read as a whole out of the dates and numbers in them; a part of one would say another day. */
export const composedRules: readonly DateRule[] = [
  {
    name: 'nth-weekday',
    examples: composedExamples.nthWeekday,
    patterns: ofYear.map((year) => `{theWord}? {whichOne} {weekday} {ofWord} {month} ${year}`),
    extract: (match) => {
      const { captures } = match;
      const nth = numberIn(captures, 'whichOne');
      const day = { month: numberIn(captures, 'month'), weekday: numberIn(captures, 'weekday'), nth };
      return inYear(match, {
        type: 'DATE',
        reading: { form: 'yearly', day, year: yearIn(captures), which: null },
      });
    },
  },
  {
    name: 'nth-day',
    examples: composedExamples.nthDay,
    patterns: ofYear.map((year) => `{theWord}? {whichOne} {aUnit} {ofWord} {month} ${year}`),
    extract: (match) => {
      const { captures } = match;
      if (!isUnit(match, 'aUnit', 'day')) return null;
      const day = { month: numberIn(captures, 'month'), day: numberIn(captures, 'whichOne') };
      return inYear(match, {
        type: 'DATE',
        reading: { form: 'yearly', day, year: yearIn(captures), which: null },
      });
    },
  },
  {
    name: 'part-of-month',
    examples: composedExamples.partOfMonth,
    patterns: ofYear.map((year) => `{theWord}? {whichOne} {monthPart} {ofWord} {month} ${year}`),
    extract: (match) => {
      const { captures } = match;
      return inYear(match, {
        type: 'DATE',
        mod: partOf(numberIn(captures, 'whichOne')),
        reading: { form: 'month', year: yearIn(captures), month: numberIn(captures, 'month'), which: null },
      });
    },
  },
  {
    name: 'week-of-day',
    examples: composedExamples.weekOfDay,
    patterns: [
      '{theWord}? {aUnit} {ofWord} {month} {day} (,? {year})?',
      '{theWord}? {aUnit} {ofWord} {theWord}? {day} {ofWord}? {month} {year}?',
    ],
    extract: (match) => {
      const { captures } = match;
      const [month, day] = [numberIn(captures, 'month'), numberIn(captures, 'day')];
      if (!isUnit(match, 'aUnit', 'week' as const) || !isDay(2000, month, day)) return null;
      return { type: 'DATE', reading: { form: 'week-of', year: yearIn(captures), month, day } };
    },
  },
  {
    name: 'holiday-of-year',
    examples: composedExamples.holidayOfYear,
    patterns: [
      '{holidayName} ,? {ofWord}? {year}',
      '{holidayName} {ofWord}? {whichWord:yearWhich} {aUnit:yearWord}',
    ],
    extract: (match) => {
      const day = holidays.get(wordIn(match.captures, 'holidayName'));
      if (!day || !isCapitalised(match)) return null;
      return inYear(match, {
        type: 'DATE',
        reading: { form: 'yearly', day, year: yearIn(match.captures), which: null },
      });
    },
  },
  {
    name: 'quarter-ended',
    examples: composedExamples.quarterEnded,
    patterns: [
      '{theWord}? {aUnit} {endedWord} {month} {day} (,? {year})?',
      '{theWord}? {aUnit} {endedWord} {month} {year}?',
    ],
    extract: (match) => {
      const { captures, tokens, start, end } = match;
      if (!isUnit(match, 'aUnit', 'quarter')) return null;
      const month = numberIn(captures, 'month');
      const behind = tokens.findIndex(({ lower }, i) => i >= start && unitsSingular.has(lower)) + 1;
      // the month behind it is a date of its own
      return {
        type: 'DATE',
        trim: { end: end - behind },
        reading: { form: 'quarter-to', year: yearIn(captures), month },
      };
    },
  },
  {
    name: 'period-of-year',
    examples: composedExamples.quarterInYear,
    patterns: ['{theWord} {year} {periodWord}'],
    extract: ({ captures }) => ({
      type: 'DATE',
      explicit: true,
      reading: { form: 'quarter-in-year', year: numberIn(captures, 'year') },
    }),
  },
  {
    name: 'year-before-adjective',
    examples: composedExamples.yearBeforeAdjective,
    patterns: ['{adjectiveLead} {aUnit} - {agoWord}'],
    extract: (match) =>
      isUnit(match, 'aUnit', 'year')
        ? { type: 'DATE', trim: { start: 1 }, reading: { form: 'year-before', years: 1 } }
        : null,
  },
  {
    name: 'one-or-two',
    examples: composedExamples.oneOrTwo,
    patterns: ['{aWord} {aUnit} {orWord} {n:aNumber}'],
    extract: ({ captures }) => {
      const unit = unitsSingular.get(wordIn(captures, 'aUnit'));
      if (!unit || numberIn(captures, 'aNumber') !== 2) return null;
      return { type: 'DURATION', reading: { form: 'fixed', value: durationValue('X', unit) } };
    },
  },
];
