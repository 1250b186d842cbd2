import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { together } from '../number/number-reading.ts';
import { readNumber } from '../number/read-number.ts';
import { readPlainUnit } from '../read-unit.ts';

const people = new Set(['he', 'she', 'i', 'who', 'they', 'you', 'we']);
const links = new Set([
  'is',
  'was',
  'be',
  'turned',
  'turns',
  'turn',
  'am',
  'are',
  'were',
  'will',
  'just',
  'only',
  'now',
  'about',
  'almost',
  'nearly',
  'over',
  'around',
  'would',
  '’s',
  '’m',
  "'s",
]);

/** "He will be 35 by the end of the year", "she turned 100": a bare number after a person and a form of be or turn. */
export const age: QuantityRule = {
  name: 'age',
  examples: [{ text: 'He will be 35 by the end of the year.', reads: '35 year of age' }],
  read({ tokens }, at): QuantityReading | null {
    const number = readNumber(tokens, at);
    if (number?.scale !== 1 || number.value < 1 || number.value > 120 || !Number.isInteger(number.value))
      return null;
    const next = together(tokens, at, number.to) ? tokens[number.to] : undefined;
    if (
      next &&
      (next.kind === 'number' ||
        readPlainUnit(tokens, number.to) ||
        !/^(?:[.,;!?)”"’]|and|when|by|in|on|at|or|but|this|next|last|years?|then|now|as)$/.test(next.lower))
    )
      return null;
    let linked = false;
    for (let back = 1; back <= 5; back += 1) {
      const here = together(tokens, at - back, at) ? tokens[at - back] : undefined;
      if (!here) return null;
      if (people.has(here.lower))
        return linked
          ? { from: at, to: number.to, value: number.value, unit: 'year of age', kind: 'measure', noun: null }
          : null;
      if (!links.has(here.lower)) return null;
      linked ||= /^(?:is|was|be|turn(?:ed|s)?|am|are|were|['’][sm])$/.test(here.lower);
    }
    return null;
  },
};
