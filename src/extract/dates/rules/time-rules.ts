import { pad } from '../calendar.ts';
import { type DateRule, numberIn, type RuleMatch, type Underspecified, wordIn } from '../underspecified.ts';
import { lowerAt } from '../../lower-at.ts';

/** A time of day; the day itself is joined to it, or follows from the text before. */
const time = (value: string): Underspecified => ({
  type: 'TIME',
  time: value,
  reading: { form: 'shift', unit: 'day', by: 0, anchor: 'named' },
});

const clockTime = (minutes: number, half: string): string | null => {
  const hour = Math.floor(minutes / 60);
  if (half !== '' && (hour > 12 || hour === 0)) return null;
  const whole = half === '' ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `T${pad(whole)}:${pad(minutes % 60)}`;
};

const clock = (match: RuleMatch): Underspecified | null => {
  const value = clockTime(numberIn(match.captures, 'clock'), wordIn(match.captures, 'half'));
  return value === null ? null : time(value);
};

/** Times of day. */
export const timeRules: readonly DateRule[] = [
  {
    name: 'clock',
    examples: [{ text: 'They met at 10 p.m.', reads: '2022-06-15T22:00' }],
    patterns: ['{clock} {half} {zone}?', "{clock} o ' clock", "{clock} o'clock"],
    extract: clock,
  },
  {
    name: 'clock-of-24',
    examples: [{ text: 'It closed at 14:30.', reads: '2022-06-15T14:30' }],
    patterns: ['{clock} {zone}?'],
    extract: (match) => {
      const { tokens, start } = match;
      const colon = tokens[start + 1]?.text === ':';
      if (!colon) return null;
      const before = lowerAt(tokens, start - 1);
      // "2:30" after "at" is a time; alone it may be a score or a verse.
      if (
        !match.captures.has('zone') &&
        !/^(?:at|by|until|around|about|after|before|from|since)$/.test(before)
      )
        return null;
      return clock(match);
    },
  },
  {
    name: 'hour-in-part',
    examples: [{ text: "They met at 10 o'clock in the morning.", reads: '2022-06-15T10:00' }],
    patterns: ['{clock} in the {part}', "{clock} o'clock in the {part}"],
    extract: ({ captures }) => {
      const minutes = numberIn(captures, 'clock');
      const part = wordIn(captures, 'part');
      const value = minutes >= 13 * 60 ? null : clockTime(minutes, part === 'TMO' ? 'a' : 'p');
      return value === null ? null : time(value);
    },
  },
  {
    name: 'noon',
    examples: [
      { text: 'It rained at noon.', reads: '2022-06-15T12:00' },
      { text: 'It closed at midnight.', reads: '2022-06-15T24:00' },
    ],
    patterns: ['noon', 'midnight', 'midday'],
    extract: ({ tokens, start }) => {
      const word = tokens[start]?.lower;
      return time(word === 'midnight' ? 'T24:00' : 'T12:00');
    },
  },
];
