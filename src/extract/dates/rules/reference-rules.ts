import { type DateRule, type RuleMatch, type Underspecified } from '../underspecified.ts';
import { lowerAt } from '../../lower-at.ts';

const reference = (value: string): Underspecified => ({ type: 'DATE', reading: { form: 'fixed', value } });

const text = ({ tokens, start, end }: RuleMatch): string =>
  tokens
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');

/** The present, the past and the future, where no calendar date can be known. */
export const referenceRules: readonly DateRule[] = [
  {
    name: 'present',
    examples: [{ text: 'It is now closed.', reads: 'PRESENT_REF' }],
    patterns: [
      'now',
      'right now',
      'currently',
      'current',
      'these days',
      'at present',
      'the present',
      'nowadays',
      'this time',
      'the moment',
      'this moment',
    ],
    extract: (match) => {
      const words = text(match);
      const before = match.tokens[match.start - 1]?.lower;
      if (words === 'the moment' && (before !== 'at' || match.tokens[match.end]?.kind === 'word'))
        return null;
      if (words === 'this time' && before !== 'at') return null;
      if (words === 'current') {
        const next = lowerAt(match.tokens, match.end);
        if (/^(?:of|and|account|year|quarter|month|week)$/.test(next)) return null;
      }
      return reference('PRESENT_REF');
    },
  },
  {
    name: 'past',
    examples: [{ text: 'It was open in the past.', reads: 'PAST_REF' }],
    patterns: [
      'recently',
      'more recently',
      'most recently',
      'the past',
      'the recent past',
      'at the time',
      'long ago',
    ],
    extract: (match) => {
      const words = text(match);
      const next = match.tokens[match.end];
      const before = match.tokens[match.start - 1]?.lower;
      if (words === 'at the time')
        return next?.lower === 'of' ? null : { ...reference('PAST_REF'), trim: { start: 1 } };
      // "the past two months" and "the past participle" are something else: "in the past" ends its phrase.
      if (words === 'the past') {
        const leads = before === 'in' || before === 'of' || before === 'from';
        const endsPhrase = next?.kind !== 'word' || /^(?:and|but|it|he|they|she|we|the)$/.test(next.lower);
        return leads && endsPhrase ? reference('PAST_REF') : null;
      }
      return reference('PAST_REF');
    },
  },
  {
    name: 'future',
    examples: [{ text: 'It will open in the future.', reads: 'FUTURE_REF' }],
    patterns: [
      'the future',
      'soon',
      'the near future',
      'the near term',
      'the short term',
      'the coming days|weeks|months|years',
      'as soon as possible',
      'a later date',
    ],
    extract: (match) => {
      const words = text(match);
      const before = lowerAt(match.tokens, match.start - 1);
      const next = lowerAt(match.tokens, match.end);
      if (
        words === 'soon' &&
        (next === 'after' || before === 'as' || before === 'how' || next === 'as' || before === 'too')
      )
        return null;
      if (words === 'the future' && next === 'of') return null;
      return reference('FUTURE_REF');
    },
  },
];
