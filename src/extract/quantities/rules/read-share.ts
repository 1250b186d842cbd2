import type { Token } from '../../tokens.ts';
import { isPlural } from '../../../language/en/sentences/singular.ts';
import type { QuantityReading, QuantityRule, TokenSpan } from '../quantity-rule.ts';
import { together } from '../number/number-reading.ts';
import { readFraction } from '../number/read-fraction.ts';
import { readPlainUnit } from '../read-unit.ts';
import { phraseName, readNounPhrase } from '../read-noun-phrase.ts';
import { notShares, pointers, wholeDeterminers } from '../../../language/en/figures/counted.ts';
import { additives, genitives, indefiniteArticles } from '../../../language/en/sentences/function-words.ts';
import { halfWords } from '../../../language/en/figures/number-words.ts';
import { lowerAt } from '../../lower-at.ts';

/** What a share is taken of; after "those" a noun is only what is a plural ("those families", not "those asked"). */
function sharedNoun(tokens: readonly Token[], start: number): TokenSpan | null {
  const noun = readNounPhrase(tokens, start, true);
  const pointed = pointers.has(lowerAt(tokens, start - 1));
  return noun && (!pointed || isPlural(lowerAt(tokens, noun.to - 1))) ? noun : null;
}

/** Names of the rules that read what part of a whole something is. */
export const shareRules: ReadonlySet<string> = new Set(['share', 'ratio']);

/** "two-thirds of sales", "half the condos", "a quarter of those asked", "half of them". */
export const share: QuantityRule = {
  name: 'share',
  examples: [
    { text: 'Half of the farmers left.', reads: '0.5 % farmer' },
    { text: 'Three-quarters of sales came from abroad.', reads: '0.75 % sale' },
    { text: 'The second half of the match was dull.', reads: null },
    { text: 'The last decade and a half of drought hurt.', reads: null },
  ],
  read({ tokens }, at): QuantityReading | null {
    const number = readFraction(tokens, at);
    if (number?.scale !== 1) return null;
    const half = halfWords.has(lowerAt(tokens, at));
    const previous = together(tokens, at - 1, at) ? lowerAt(tokens, at - 1) : '';
    if (half && (notShares.has(previous) || previous === '-')) return null;
    // "a decade and a half of drought": the half is of the decade
    const joint = indefiniteArticles.has(previous) ? at - 2 : at - 1;
    if (additives.has(lowerAt(tokens, joint)) && readPlainUnit(tokens, joint - 1)) return null;
    const next = together(tokens, at, number.to) ? lowerAt(tokens, number.to) : '';
    if (
      half &&
      wholeDeterminers.has(next) &&
      next.startsWith('a') &&
      next !== 'all' &&
      readPlainUnit(tokens, number.to + 1)
    )
      return null;
    if (readPlainUnit(tokens, number.to)) return null;
    const of = genitives.has(next) ? 1 : 0;
    if (
      !of &&
      !(half && wholeDeterminers.has(next) && !indefiniteArticles.has(next)) &&
      !(number.to - at > 1 && tokens[number.to - 1]?.lower.endsWith('s'))
    )
      return null;
    const start = number.to + of + (wholeDeterminers.has(lowerAt(tokens, number.to + of)) ? 1 : 0);
    const noun = sharedNoun(tokens, start);
    const base = { from: at, to: number.to, value: number.value };
    return noun
      ? { ...base, unit: `% ${phraseName(tokens, noun)}`, kind: 'noun', noun }
      : { ...base, unit: null, kind: 'none', noun: null };
  },
};
