import { durationValue } from '../durations.ts';
import { type DateRule, numberIn, type Underspecified, wordIn } from '../underspecified.ts';
import { unitsPlural, unitsSingular } from '../../../language/en/dates/time-words.ts';
import { setAdverbs } from '../../../language/en/dates/context.ts';

const set = (value: string): Underspecified => ({ type: 'SET', reading: { form: 'fixed', value } });

/** What happens again and again. */
export const setRules: readonly DateRule[] = [
  {
    name: 'how-often',
    examples: [
      { text: 'They meet daily.', reads: 'P1D' },
      { text: 'He comes monthly.', reads: 'P1M' },
    ],
    patterns: [[...setAdverbs.keys()].join('|')],
    extract: ({ tokens, start }) => {
      const token = tokens[start];
      // "Daily News", "Weekly Standard": names.
      if (!token || token.text !== token.lower) return null;
      return set(setAdverbs.get(token.lower) ?? 'P1D');
    },
  },
  {
    name: 'every-unit',
    examples: [{ text: 'He comes every other week.', reads: 'P2W' }],
    patterns: ['every|each {unit}', 'every {n} {units}', 'every other {unit}', 'per {unit}'],
    extract: ({ captures, tokens, start }) => {
      const unit = unitsSingular.get(wordIn(captures, 'unit')) ?? unitsPlural.get(wordIn(captures, 'units'));
      if (!unit || tokens[start]?.lower === 'per') return null;
      const other = tokens[start + 1]?.lower === 'other' ? 2 : 1;
      const count = captures.has('units') ? numberIn(captures, 'n') : other;
      return Number.isNaN(count) ? null : set(durationValue(count, unit));
    },
  },
  {
    name: 'every-named',
    examples: [
      { text: 'They meet every Monday.', reads: 'XXXX-WXX-1' },
      { text: 'He comes each summer.', reads: 'XXXX-SU' },
    ],
    patterns: ['every|each {weekday}', 'every|each {month}', 'every|each {season}', 'every|each {part}'],
    extract: ({ captures }) => {
      if (captures.has('weekday')) return set(`XXXX-WXX-${String(numberIn(captures, 'weekday'))}`);
      if (captures.has('month')) return set(`XXXX-${String(numberIn(captures, 'month')).padStart(2, '0')}`);
      if (captures.has('season')) return set(`XXXX-${wordIn(captures, 'season')}`);
      return set(`XXXX-XX-XX${wordIn(captures, 'part')}`);
    },
  },
  {
    name: 'weekdays',
    examples: [{ text: 'They meet Mondays.', reads: 'XXXX-WXX-1' }],
    patterns: ['{weekdays}', '{weekday} {parts}'],
    extract: ({ captures, tokens, start }) => {
      const token = tokens[start];
      if (!token || token.text === token.lower) return null;
      const day = captures.has('weekdays') ? numberIn(captures, 'weekdays') : numberIn(captures, 'weekday');
      const part = wordIn(captures, 'parts');
      return set(`XXXX-WXX-${String(day)}${part}`);
    },
  },
];
