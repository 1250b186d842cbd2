import { isNameNumber, isNotNumber, isYear } from '../is-name-number.ts';
import { isPlural } from '../../../language/en/sentences/singular.ts';
import { months } from '../../../language/en/figures/numbered-names.ts';
import { weekdays } from '../../../language/en/dates/time-words.ts';
import { prepositions, verbs } from '../../../language/en/figures/word-classes.ts';
import type { Token } from '../../tokens.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { together, type NumberReading } from '../number/number-reading.ts';
import { readNumber } from '../number/read-number.ts';
import { signBefore } from '../number/read-sign.ts';
import { listJoiners } from '../../../language/en/sentences/function-words.ts';

const joins = (token: Token | undefined): boolean => token !== undefined && /^[-–/:]$/.test(token.text);

/** Between a number and this capital letter no name goes on: "3.65 on Monday" is no model. */
const isNameWord = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) && !weekdays.has(lower) && !prepositions.has(lower) && !months.has(lower);

/** "posts 542 and 543", "rooms 5, 6": numbers that say which, right after a plural noun. */
function says(tokens: readonly Token[], at: number): boolean {
  let index = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const previous = together(tokens, index - 1, at) ? tokens[index - 1] : undefined;
    if (!previous) return false;
    if (previous.kind === 'word' && !listJoiners.has(previous.lower))
      return (
        isPlural(previous.lower) &&
        !verbs.has(previous.lower) &&
        tokens[index]?.kind === 'number' &&
        !tokens[index]?.text.includes(',')
      );
    index -= 1;
    if (previous.kind === 'number') continue;
    if (previous.text !== ',' && previous.kind !== 'word') return false;
    if (tokens[index - 1]?.kind !== 'number') return false;
    index -= 1;
  }
  return false;
}

/** "Senard, 65, now faces": an age in an aside. */
const isAside = (previous: Token | undefined, next: Token | undefined, value: number): boolean =>
  previous?.text === ',' &&
  next !== undefined &&
  /^[,.;)]$/.test(next.text) &&
  value <= 120 &&
  Number.isInteger(value);

/** Whether a number in words tells an amount by itself: one with a sign, with a point, or "at zero". */
const isTold = ({ value }: NumberReading, sign: number): boolean =>
  sign < 0 || value === 0 || !Number.isInteger(value);

/** A number in digits or with a scale word that nothing follows: "About 1,000 come from Asia", "7 billion". */
export const bareNumber: QuantityRule = {
  name: 'bare-number',
  examples: [
    { text: 'About 1,000 come from the north.', reads: 'about 1000' },
    { text: 'It stood at minus two point five.', reads: '-2.5' },
    { text: 'It is right to plus or minus 2.5.', reads: '2.5' },
    { text: 'Two of them came.', reads: null },
  ],
  read(source, at): QuantityReading | null {
    const { tokens } = source;
    const number = readNumber(tokens, at);
    const { from, sign } = signBefore(tokens, at);
    if (!number || !(number.digits || number.scale > 1 || isTold(number, sign))) return null;
    if (isNotNumber(source, at, number.to) || isYear(source, at, number.to, false)) return null;
    if (isNameNumber(source, at, number.to, false) || says(tokens, at)) return null;
    const next = together(tokens, at, number.to) ? tokens[number.to] : undefined;
    const previous = together(tokens, at - 1, at) ? tokens[at - 1] : undefined;
    // scores, house numbers, models: "2-2", "1 – 0", "16-18", "3/4"
    if (joins(next) && tokens[number.to + 1]?.kind === 'number') return null;
    if (joins(previous) && tokens[at - 2]?.kind === 'number') return null;
    if (next && number.scale === 1 && isNameWord(next)) return null;
    if (isAside(previous, next, number.value) && !tokens[at]?.text.includes('.')) return null;
    return { from, to: number.to, value: sign * number.value, unit: null, kind: 'none', noun: null };
  },
};
