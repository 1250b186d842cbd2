import { durationValue } from '../durations.ts';
import type { SlotValue } from '../pattern.ts';
import { type DateRule, type RuleMatch, type Underspecified, wordIn } from '../underspecified.ts';
import { beginningNow, endingNow } from '../../../language/en/dates/context.ts';
import { genitives, singularDeterminers } from '../../../language/en/sentences/function-words.ts';
import { type Unit, unitsPlural, unitsSingular } from '../../../language/en/dates/time-words.ts';

const unitOf = (word: string): Unit | undefined => unitsSingular.get(word) ?? unitsPlural.get(word);

const duration = (
  count: SlotValue | undefined,
  word: string,
  mod: string | null = null,
): Underspecified | null => {
  const unit = unitOf(word);
  if (count === undefined || !unit || (typeof count === 'number' && count <= 0)) return null;
  return { type: 'DURATION', mod, reading: { form: 'fixed', value: durationValue(count, unit) } };
};

const lowerAt = (match: RuleMatch, offset: number): string => match.tokens[match.start + offset]?.lower ?? '';

/** "the second day", "in the second": an ordinal, no length of time. */
const isOrdinalSecond = (match: RuleMatch): boolean =>
  lowerAt(match, match.end - match.start - 1) === 'second';

/**
 * -1 for a length that ends when the article appears ("over the past two years"), 1 for one that begins then, 0 for any other: "his
 * last two years", "the last two months of 2015".
 */
function nearness({ captures, tokens, start, end }: RuleMatch): -1 | 0 | 1 {
  const words = tokens.slice(start, end).map(({ lower }) => lower);
  const isOfAnother = genitives.has(tokens[end]?.lower ?? '') || captures.has('other');
  if (!singularDeterminers.has(words[0] ?? '') || isOfAnother) return 0;
  return endingNow.has(words[1] ?? '') ? -1 : beginningNow.has(words[1] ?? '') ? 1 : 0;
}

/** Lengths of time. */
export const durationRules: readonly DateRule[] = [
  {
    name: 'length',
    examples: [
      { text: 'It lasted three weeks.', reads: 'P3W' },
      { text: 'The two-year plan failed.', reads: 'P2Y' },
    ],
    patterns: [
      '{n} {units}',
      '{n} (more|additional|full|consecutive|straight|long|trading|business|working) {units}',
      '{n} -? {unit}',
      '{n} - {unit} - long',
      '{n} {units} - long',
      '{n} or {n:other} {units}',
      '{n} to {n:other} {units}',
      '{n} - {n:other} {units}',
    ],
    extract: (match) => {
      if (isOrdinalSecond(match)) return null;
      // "52 years old" is an age.
      const next = match.tokens[match.end];
      if (next?.lower === 'old' || (next?.text === '-' && match.tokens[match.end + 1]?.lower === 'old'))
        return null;
      const { captures, tokens, start, end } = match;
      const unit = wordIn(captures, 'units') || wordIn(captures, 'unit');
      if (unit === 'quarter' && next?.lower === 'of') return null;
      const count = captures.get('n');
      // "a few" and "several" go with plurals; "one day" with singulars; "1990 years" is no length in a news text.
      const singular = captures.has('unit');
      const hyphen = tokens.slice(start, end).some(({ text }) => text === '-' || text === '–');
      if (singular && !hyphen && count !== 1 && typeof count === 'number' && tokens[start]?.lower !== 'a') {
        // "five year low", "two day meeting": a length before a noun.
        const next = tokens[end];
        if (next?.kind !== 'word') return null;
      }
      if (singular && typeof count === 'string') return null;
      // "a" alone is no number here; "8-month-old" keeps its "old" in the words.
      if (lowerAt(match, 0) === 'some' && captures.has('unit')) return null;
      // "12 to 18 months": neither of the two
      return duration(captures.has('other') ? 'X' : count, unit);
    },
  },
  {
    name: 'near-length',
    examples: [
      { text: 'For the past two years it stood empty.', reads: 'P2Y' },
      { text: 'Over the last 10 days it rained.', reads: 'P10D' },
    ],
    patterns: [
      '(the|these|those)? last|past|next|first|coming|previous|following|final|latest {n} {units}',

      'the {n} {units}',
      'the (year - earlier|ago) {n} {units}',
      'each of the past|last {n} {units}',
      'the next|last|past {n} to {n:other} {units}',
    ],
    extract: (match) => {
      const { captures } = match;
      const count = captures.has('other') ? 'X' : captures.get('n');
      const length = duration(count, wordIn(captures, 'units'));
      const unit = unitOf(wordIn(captures, 'units'));
      const by = nearness(match);
      if (length?.reading.form !== 'fixed' || !unit || by === 0 || typeof count !== 'number') return length;
      return { ...length, reading: { form: 'stretch', value: length.reading.value, unit, by: by * count } };
    },
  },
  {
    name: 'one-length',
    examples: [{ text: 'It lasted more than a decade.', reads: 'P10Y MORE_THAN' }],
    patterns: [
      'a|an {unit}',
      'half an? hour',
      'half a {unit}',
      'a half - hour',
      'a|an {unit} and a half',
      'a full|whole|entire {unit}',
    ],
    extract: (match) => {
      const unit = wordIn(match.captures, 'unit') || 'hour';
      // "a quarter of the voters" is a share.
      if (unit === 'second' || unit === 'quarter') return null;
      const half = lowerAt(match, 0) === 'half' || lowerAt(match, 1) === 'half';
      const more = !half && match.tokens[match.end - 1]?.lower === 'half';
      if (half) return duration(0.5, unit);
      if (more) return duration(1.5, unit);
      if (isRate(match)) return null;
      return duration(1, unit);
    },
  },
  {
    name: 'vague-length',
    examples: [
      { text: 'In recent years it rained.', reads: 'PAST_REF' },
      { text: 'It rained for hours.', reads: 'PTXH' },
    ],
    patterns: [
      '{units}',
      'recent {units}',
      'coming|future|past {units}',
      'the (last|past|next|coming)? few {units}',
      'the coming {units}',
      'the {units} ahead',
      '{units} or {units:more}',
      'decades - long',
      'years - long',
    ],
    extract: (match) => {
      const unit = unitsSingular.get(wordIn(match.captures, 'units')) ?? unitOf(lowerAt(match, 0));
      const first = lowerAt(match, 0);
      if (!unit) return null;
      if (first === 'recent') return { type: 'DATE', reading: { form: 'fixed', value: 'PAST_REF' } };
      if (first === 'coming' || first === 'future')
        return { type: 'DATE', reading: { form: 'fixed', value: 'FUTURE_REF' } };
      if (first === 'past') return { type: 'DATE', reading: { form: 'fixed', value: 'PAST_REF' } };
      if (unit === 'second' || unit === 'quarter' || unit === 'weekend') return null;
      const before = match.tokens[match.start - 1];
      if (before?.kind === 'number' || match.tokens[match.end]?.lower === 'old') return null;
      // "dog days", "the Reagan years", "trading hours": a kind of time, no length.
      if (
        match.end - match.start === 1 &&
        before &&
        !/^(?:for|of|in|within|after|take|takes|took|last|lasted|than|spent|spend|over|and|or|to|.|by|about|are|is|were|but|be)$/.test(
          before.lower,
        )
      )
        return null;
      return duration('X', wordIn(match.captures, 'units') || 'years');
    },
  },
];

/** "12 dollars a year", "twice a week": how often, not how long. */
function isRate({ tokens, start }: RuleMatch): boolean {
  const before = tokens[start - 1];
  if (!before) return false;
  return (
    /^(?:times|twice|once|dollars|cents|million|billion|percent|%|people|tons|barrels|pounds|yen|francs|marks|shares|units|hours|days|passengers|cars|vehicles|trips|jobs)$/.test(
      before.lower,
    ) || before.kind === 'number'
  );
}
