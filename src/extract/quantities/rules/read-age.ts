import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { together } from '../number/number-reading.ts';
import { readNumber } from '../number/read-number.ts';
import { readPlainUnit } from '../read-unit.ts';
import { afterAge, ageLinks, ageVerbs, agedPronouns } from '../../../language/en/figures/ages.ts';

/** "He will be 35 by the end of the year", "she turned 100": a bare number after a person and a form of be or turn. */
export const age: QuantityRule = {
  name: 'age',
  examples: [{ text: 'He will be 35 by the end of the year.', reads: '35 year of age' }],
  read({ tokens }, at): QuantityReading | null {
    const number = readNumber(tokens, at);
    if (number?.scale !== 1 || number.value < 1 || number.value > 120 || !Number.isInteger(number.value))
      return null;
    const next = together(tokens, at, number.to) ? tokens[number.to] : undefined;
    if (next && (next.kind === 'number' || readPlainUnit(tokens, number.to) || !afterAge.test(next.lower)))
      return null;
    let linked = false;
    for (let back = 1; back <= 5; back += 1) {
      const here = together(tokens, at - back, at) ? tokens[at - back] : undefined;
      if (!here) return null;
      if (agedPronouns.has(here.lower))
        return linked
          ? { from: at, to: number.to, value: number.value, unit: 'year of age', kind: 'measure', noun: null }
          : null;
      if (!ageLinks.has(here.lower)) return null;
      linked ||= ageVerbs.test(here.lower);
    }
    return null;
  },
};
