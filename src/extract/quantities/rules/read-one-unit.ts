import { currencyWords } from '../../../language/en/figures/currencies.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { together } from '../number/number-reading.ts';
import { readPlainUnit } from '../read-unit.ts';
import { weighedUnits } from '../../../language/en/figures/units.ts';
import { indefiniteArticles } from '../../../language/en/sentences/function-words.ts';
import { afterOneUnit } from '../../../language/en/figures/counted.ts';
import { lowerAt } from '../../lower-at.ts';

/** "a dollar", "a kg": one of a unit, where no noun goes on with it ("a dollar bill"). */
export const oneUnit: QuantityRule = {
  name: 'one-unit',
  examples: [
    { text: 'It cost a dollar, the bank said.', reads: '1 dollar' },
    { text: 'He held up a dollar bill.', reads: null },
  ],
  read({ tokens }, at): QuantityReading | null {
    if (!indefiniteArticles.has(lowerAt(tokens, at))) return null;
    const unit = readPlainUnit(tokens, at + 1);
    const isOne = unit && (currencyWords.has(lowerAt(tokens, at + 1)) || weighedUnits.has(unit.name));
    const next = unit && together(tokens, at, unit.to) ? tokens[unit.to] : undefined;
    if (!isOne || (next?.kind === 'word' && !afterOneUnit.has(next.lower))) return null;
    return { from: at, to: unit.to, value: 1, unit: unit.name, kind: 'measure', noun: null };
  },
};
