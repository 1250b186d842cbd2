import { readPlainUnit } from '../read-unit.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { together } from '../number/number-reading.ts';
import { phraseName, readNounPhrase } from '../read-noun-phrase.ts';
import { orderWords } from '../../../language/en/figures/number-words.ts';
import { definiteDeterminers } from '../../../language/en/figures/counted.ts';
import { genitives } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

/** "thousands of jobs", "tens of millions of dollars", "dozens of vehicles": an order of magnitude. */
export const vagueAmount: QuantityRule = {
  name: 'vague-amount',
  examples: [{ text: 'The storm destroyed thousands of homes.', reads: '1000–10000 home' }],
  read({ tokens }, at): QuantityReading | null {
    const first = tokens[at];
    if (!first) return null;
    const dozens = first.lower === 'dozens';
    let order = dozens ? 12 : orderWords.get(first.lower);
    if (order === undefined) return null;
    let to = at + 1;
    while (genitives.has(lowerAt(tokens, to)) && together(tokens, at, to + 1)) {
      const next = orderWords.get(lowerAt(tokens, to + 1));
      if (next === undefined) break;
      order *= next;
      to += 2;
    }
    // "in the tens", "by the hundreds" alone count nothing
    if (first.lower === 'tens' && order === 10 && !genitives.has(lowerAt(tokens, to))) return null;
    const value = dozens ? 12 : { low: order, high: order * 10 };
    const of = genitives.has(lowerAt(tokens, to)) && together(tokens, at, to) ? to + 1 : to;
    const bound = dozens ? 'atLeast' : 'exact';
    const unit = of > to ? readPlainUnit(tokens, of) : null;
    if (unit) return { from: at, to: unit.to, value, unit: unit.name, kind: 'measure', noun: null, bound };
    const noun = readNounPhrase(
      tokens,
      of > to && definiteDeterminers.has(lowerAt(tokens, of)) ? of + 1 : of,
      true,
    );
    if (!noun) return { from: at, to, value, unit: null, kind: 'none', noun: null, bound };
    return {
      from: at,
      to: noun.to,
      numeral: to,
      value,
      unit: phraseName(tokens, noun),
      kind: 'noun',
      noun,
      bound,
    };
  },
};
