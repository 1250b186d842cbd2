import { isNameNumber, isNotNumber, isYear } from '../is-name-number.ts';
import { months, weekdays } from '../vocabulary/numbered-names.ts';
import { prepositions } from '../vocabulary/word-classes.ts';
import type { Token } from '../../tokens.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { readNumber, together } from '../read-number.ts';

const joins = (token: Token | undefined): boolean => token !== undefined && /^[-–/:]$/.test(token.text);

/** A number in digits or with a scale word that nothing follows: "About 1,000 come from Asia", "7 billion". */
export const bareNumber: QuantityRule = {
  name: 'bare-number',
  read(source, at): QuantityReading | null {
    const { tokens } = source;
    const number = readNumber(tokens, at);
    if (!number || !(number.digits || number.scale > 1)) return null;
    if (
      isNotNumber(source, at, number.to) ||
      isYear(source, at, number.to, false) ||
      isNameNumber(source, at, number.to, false)
    )
      return null;
    const next = together(tokens, at, number.to) ? tokens[number.to] : undefined;
    const previous = together(tokens, at - 1, at) ? tokens[at - 1] : undefined;
    // scores, house numbers, models: "2-2", "1 – 0", "16-18", "3/4"
    if (joins(next) && tokens[number.to + 1]?.kind === 'number') return null;
    if (joins(previous) && tokens[at - 2]?.kind === 'number') return null;
    if (
      next &&
      number.scale === 1 &&
      /^\p{Lu}/u.test(next.text) &&
      !weekdays.has(next.lower) &&
      !prepositions.has(next.lower) &&
      !months.has(next.lower)
    )
      return null;
    if (previous?.lower === 'aged' || previous?.lower === 'age' || previous?.lower === 'ages') return null;
    // "Senard, 65, now faces": an age in an aside
    if (
      previous?.text === ',' &&
      next &&
      /^[,.;)]$/.test(next.text) &&
      number.value <= 120 &&
      Number.isInteger(number.value) &&
      !tokens[at]?.text.includes('.')
    )
      return null;
    return { from: at, to: number.to, value: number.value, unit: null, kind: 'none', noun: null };
  },
};
