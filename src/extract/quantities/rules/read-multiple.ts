import { digitsValue } from '../../digits-value.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { together, touches } from '../number/number-reading.ts';
import { readNumber } from '../number/read-number.ts';
import { smallNumbers } from '../../../language/en/figures/number-words.ts';

/** "sixfold", "six-fold", "10-fold". */
export const multiple: QuantityRule = {
  name: 'multiple',
  examples: [{ text: 'Prices rose sixfold in a year.', reads: '6 count up' }],
  read({ tokens }, at): QuantityReading | null {
    const first = tokens[at];
    if (!first) return null;
    const make = (to: number, value: number): QuantityReading => ({
      from: at,
      to,
      value,
      unit: 'count',
      kind: 'measure',
      noun: null,
    });
    if (first.lower.endsWith('fold') && first.lower.length > 6) {
      const value =
        smallNumbers.get(first.lower.slice(0, -4)) ?? (first.lower === 'hundredfold' ? 100 : undefined);
      return value === undefined ? null : make(at + 1, value);
    }
    const number = readNumber(tokens, at);
    if (number && tokens[number.to]?.lower === 'fold' && together(tokens, at, number.to))
      return make(number.to + 1, number.value);
    const hyphen = tokens[at + 1]?.text === '-' && touches(tokens, at) && touches(tokens, at + 1) ? 1 : 0;
    if (tokens[at + 1 + hyphen]?.lower !== 'fold' || !touches(tokens, at + hyphen)) return null;
    const value = first.kind === 'number' ? digitsValue(first.text) : smallNumbers.get(first.lower);
    return value === undefined ? null : make(at + 2 + hyphen, value);
  },
};
