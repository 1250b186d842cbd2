import {
  type Anchor,
  type DateRule,
  numberIn,
  type RuleMatch,
  type Underspecified,
  wordIn,
} from '../underspecified.ts';
import { type Unit, unitsPlural, unitsSingular } from '../../../language/en/dates/time-words.ts';
import { endingNow, nearDays, nextWords, pastWords } from '../../../language/en/dates/context.ts';
import { genitives } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

const unitIn = (match: RuleMatch, name: string): Unit | undefined => {
  const word = wordIn(match.captures, name);
  return unitsSingular.get(word) ?? unitsPlural.get(word);
};

const shift = (unit: Unit, by: number, anchor: Anchor, time: string | null = null): Underspecified => ({
  type: time === null ? 'DATE' : 'TIME',
  time,
  reading: { form: 'shift', unit, by, anchor },
});

const lowerWords = ({ tokens, start, end }: RuleMatch): string[] =>
  tokens.slice(start, end).map(({ lower }) => lower);

/** Which way the words before a weekday point; null where they give none. */
const directionOf = (words: readonly string[]): number | null => {
  if (words.some((word) => pastWords.has(word))) return -1;
  if (words.some((word) => nextWords.has(word))) return 1;
  return words[0] === 'this' ? 0 : null;
};

const partOrNull = (match: RuleMatch): string | null => wordIn(match.captures, 'part') || null;

/** Days, weeks, months and years named by their distance from another day. */
export const relativeRules: readonly DateRule[] = [
  {
    name: 'near-day',
    examples: [
      { text: 'They met yesterday.', reads: '2022-06-14' },
      { text: 'It opens tomorrow.', reads: '2022-06-16' },
    ],
    patterns: [
      'today|yesterday|tomorrow|tonight',
      'today|yesterday|tomorrow {part}',
      '{part} yesterday|today|tomorrow',
    ],
    extract: (match) => {
      const day = lowerWords(match).find((word) => nearDays.has(word)) ?? '';
      const time = partOrNull(match) ?? (day === 'tonight' ? 'TNI' : null);
      return shift('day', nearDays.get(day) ?? 0, 'publication', time);
    },
  },
  {
    name: 'day-beside-near',
    examples: [
      { text: 'They met the day before yesterday.', reads: '2022-06-13' },
      { text: 'It opens the day after tomorrow.', reads: '2022-06-17' },
    ],
    patterns: ['the day before yesterday', 'the day after tomorrow'],
    extract: (match) => shift('day', lowerWords(match).includes('before') ? -2 : 2, 'publication', null),
  },
  {
    name: 'part-of-day',
    examples: [
      { text: 'They met last night.', reads: '2022-06-14TNI' },
      { text: 'It rained that night.', reads: '2022-06-15TNI' },
    ],
    patterns: [
      'last night',
      'this {part}',
      'that {part}',
      'the next|following {part}',
      'overnight',
      'the {part}',
    ],
    extract: (match) => {
      const [first = '', second = ''] = lowerWords(match);
      if (first === 'overnight') return shift('day', -1, 'publication', 'TNI');
      if (first === 'last') return shift('day', -1, 'publication', 'TNI');
      const time = partOrNull(match);
      if (first === 'this') return shift('day', 0, 'publication', time);
      if (first === 'that') return shift('day', 0, 'named', time);
      if (second === 'next' || second === 'following') return shift('day', 1, 'named', time);
      // "the morning" alone is a time only where a preposition says so.
      const before = lowerAt(match.tokens, match.start - 1);
      return (before === 'in' || before === 'during') && match.tokens[match.end]?.lower !== 'of'
        ? shift('day', 0, 'named', time)
        : null;
    },
  },
  {
    name: 'weekday',
    examples: [
      { text: 'They met on Tuesday.', reads: '2022-06-14' },
      { text: 'They met Tuesday night.', reads: '2022-06-14TNI' },
    ],
    patterns: [
      '{weekday} {part}?',
      'last|next|this|coming {weekday} {part}?',
      'this past|coming {weekday} {part}?',
      'the previous|preceding|following|next {weekday} {part}?',
      '{weekday} {direction} week',
    ],
    extract: (match) => {
      const words = lowerWords(match);
      const { tokens, start, end } = match;
      const weekday = numberIn(match.captures, 'weekday');
      const time = partOrNull(match);
      const token = tokens[start];
      // Abbreviations that are names or words too ("Sun", "Sat", "Mon", "Wed") need a date or a time beside them.
      if (end - start === 1 && token && token.text.length < 5 && token.lower !== 'tues') return null;
      const anchor: Anchor = words[0] === 'the' ? 'named' : 'publication';
      const type = time === null ? 'DATE' : 'TIME';
      const weeks = match.captures.get('direction');
      if (typeof weeks === 'number')
        return { type, time, reading: { form: 'weekday', weekday, which: 0, anchor, weeks } };
      return { type, time, reading: { form: 'weekday', weekday, which: directionOf(words), anchor } };
    },
  },
  {
    name: 'weekday-away',
    examples: [{ text: 'It opened a year ago Friday.', reads: '2021-06-10' }],
    patterns: [
      'a year ago {weekday}',
      '{n} years ago {weekday}',
      'a week ago {weekday}',
      '{n} weeks ago {weekday}',
    ],
    extract: (match) => {
      const words = lowerWords(match);
      const count = words[0] === 'a' ? 1 : numberIn(match.captures, 'n');
      if (!Number.isInteger(count) || count > 999) return null;
      const inYears = words.some((word) => word.startsWith('year'));
      return {
        type: 'DATE',
        reading: {
          form: 'weekday',
          weekday: numberIn(match.captures, 'weekday'),
          which: null,
          anchor: 'publication',
          ...(inYears ? { years: -count } : { weeks: -count }),
        },
      };
    },
  },
  {
    name: 'near-stretch',
    examples: [
      { text: 'They met last week.', reads: '2022-W23' },
      { text: 'They meet next month.', reads: '2022-07' },
    ],
    patterns: [
      'last|next|this {unit}',
      'this past|coming {unit}',
      'the current|coming|past {unit}',
      'the last|next|previous|preceding|following {unit}',
      'the previous|following {part}',
      'current|previous|following {unit}',
    ],
    extract: (match) => {
      const words = lowerWords(match);
      const unit = unitIn(match, 'unit');
      if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
      // "the last year of the war"
      if (words.some((word) => endingNow.has(word)) && genitives.has(lowerAt(match.tokens, match.end)))
        return null;
      // "the past year", "the last decade": a stretch that ends now
      if (words[0] === 'the' && endingNow.has(words[1] ?? '')) {
        if (unit !== 'year' && unit !== 'decade' && unit !== 'week' && unit !== 'month') return null;
        return { type: 'DATE', reading: { form: 'stretch', value: null, unit, by: -1 } };
      }
      if (words[0] === 'this' && words[1] === 'past') return shift(unit, -1, 'publication');
      const named = words.some((word) => word === 'previous' || word === 'preceding' || word === 'following');
      if (named || (words[0] === 'the' && words[1] === 'next'))
        return shift(unit, words.includes('following') || words.includes('next') ? 1 : -1, 'named');
      if (words.includes('current')) return shift(unit, 0, 'publication');
      return shift(unit, directionOf(words) ?? 0, 'publication');
    },
  },
  {
    name: 'that-stretch',
    examples: [
      { text: 'That year it closed.', reads: '2022' },
      { text: 'The same day it closed.', reads: '2022-06-15' },
    ],
    patterns: [
      'that {unit}',
      'that same {unit}',
      'the same day|week|month|year',
      'the weekend',
      'later|earlier that {unit}',
    ],
    extract: (match) => {
      const words = lowerWords(match);
      if (words.includes('weekend')) return shift('weekend', 0, 'publication');
      const word = words.at(-1) ?? '';
      const unit = unitsSingular.get(word);
      if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
      return shift(unit, 0, 'named');
    },
  },
  {
    name: 'the-stretch',
    examples: [{ text: 'They met earlier in the month.', reads: '2022-06 START' }],
    patterns: ['the year|month|week|day', 'the fiscal year'],
    extract: (match) => {
      const unit = unitsSingular.get(lowerAt(match.tokens, match.end - 1));
      const before = lowerAt(match.tokens, match.start - 1);
      const lead = lowerAt(match.tokens, match.start - 2);
      const next = lowerAt(match.tokens, match.end);
      if (!unit) return null;
      if (unit === 'year' && /^(?:ended|ending|to)$/.test(next))
        return { type: 'DURATION', reading: { form: 'fixed', value: 'P1Y' } };
      if (/^(?:of|in|that|when|after|before|he|she|they|it)$/.test(next)) return null;
      const partOf = before === 'of' && /^(?:end|beginning|start|middle|rest|half|months)$/.test(lead);
      const within = before === 'in' && /^(?:earlier|later|early|late)$/.test(lead);
      const accounts = unit === 'year' && (before === 'for' || match.end - match.start === 3);
      return partOf || within || accounts ? shift(unit, 0, 'publication') : null;
    },
  },
  {
    name: 'ago',
    examples: [{ text: 'They met two years ago.', reads: '2020' }],
    patterns: ['{n} {anyUnit} ago', 'a|an {unit} ago', '{n} {anyUnit} back', 'a|an {unit} or so ago'],
    extract: (match) => distance(match, -1, 'publication'),
  },
  {
    name: 'earlier',
    examples: [{ text: 'They met a week earlier.', reads: '2022-W23' }],
    patterns: [
      '{n} {units} earlier|before|previously',
      'a|one|an day|week|month|decade|century earlier|before',
      'the day|week|month|year|night before',
    ],
    extract: (match) => {
      // "two years before he died", "three days before the vote" count from what follows, and are lengths.
      const last = match.tokens[match.end - 1]?.lower;
      const after = match.tokens[match.end];
      if (last === 'before' && after?.kind === 'word') return null;
      return distance(match, -1, 'named');
    },
  },
  {
    name: 'later',
    examples: [{ text: 'They met three days later.', reads: '2022-06-18' }],
    patterns: ['{n} {units} later', 'a|one|an {unit} later', 'the day after'],
    extract: (match) =>
      match.tokens[match.end - 1]?.lower === 'after' && match.tokens[match.end]?.kind === 'word'
        ? null
        : distance(match, 1, 'named'),
  },
  {
    name: 'from-now',
    examples: [{ text: 'It opens two weeks from now.', reads: '2022-W26' }],
    patterns: ['{n} {units} from now|today', 'a|one|an {unit} from now|today', '{n} {units} hence'],
    extract: (match) => distance(match, 1, 'publication'),
  },
];

const plainUnits = new Set<string>(['second', 'minute', 'hour']);

function distance(match: RuleMatch, sign: number, anchor: Anchor): Underspecified | null {
  const words = lowerWords(match);
  const word =
    words.find((each) => unitsSingular.has(each) || unitsPlural.has(each)) ??
    (words.includes('night') ? 'day' : '');
  const unit = unitsSingular.get(word) ?? unitsPlural.get(word);
  if (!unit) return null;
  const count = match.captures.get('n') ?? 1;
  if (typeof count === 'string' || !Number.isInteger(count) || count > 5000)
    return { type: 'DATE', reading: { form: 'fixed', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  if (plainUnits.has(unit)) return shift('day', 0, anchor);
  if (unit === 'decade') return shift('year', sign * count * 10, anchor);
  return shift(unit, sign * count, anchor);
}
