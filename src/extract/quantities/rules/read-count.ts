import { isNameNumber, isNotNumber, isYear } from '../is-name-number.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { readBoundAfter } from '../read-bound.ts';
import type { Token } from '../../tokens.ts';
import { together, touches } from '../number/number-reading.ts';
import { readNumber } from '../number/read-number.ts';
import { signBefore } from '../number/read-sign.ts';
import { phraseName, readNounPhrase } from '../read-noun-phrase.ts';
import { readRate } from '../read-unit.ts';
import { countsMany } from '../../../language/en/sentences/singular.ts';
import { beforePronounOne, ownersOfCounts, skippedWords } from '../../../language/en/figures/counted.ts';
import { genitives } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

/** "2-**3** of them": a part of what was not read whole. */
const endsRange = (tokens: readonly Token[], at: number): boolean =>
  /^[-–]$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.kind === 'number' &&
  touches(tokens, at - 2) &&
  touches(tokens, at - 1);

/** "a dozen ships", "291,000 children", "two of Johnson’s deputies", "3,000 tests per day", "one man". */
export const count: QuantityRule = {
  name: 'count',
  examples: [
    { text: 'The port closed to a dozen ships.', reads: '12 ship' },
    { text: 'It took in 291,000 children.', reads: '291000 child' },
  ],
  read(source, at): QuantityReading | null {
    const { tokens } = source;
    const number = readNumber(tokens, at);
    if (!number || isNotNumber(source, at, number.to) || endsRange(tokens, at)) return null;
    // "20 or more ships", "100-plus passengers"
    const open = readBoundAfter(tokens, number.to);
    const end = open?.to ?? number.to;
    const next = together(tokens, at, end) ? tokens[end] : undefined;
    if (next?.kind !== 'word') return null;
    if (number.value === 1 && !number.digits) return null;
    const of = genitives.has(next.lower);
    let start = end + (of ? 1 : 0);
    if (of && ownersOfCounts.has(lowerAt(tokens, start))) start += 1;
    if (skippedWords.has(lowerAt(tokens, start))) start += 1;
    const noun = readNounPhrase(tokens, start, true);
    if (!noun) return null;
    const plural = countsMany(lowerAt(tokens, noun.to - 1));
    if (isYear(source, at, number.to, plural) || isNameNumber(source, at, number.to, plural)) return null;
    // "the 12 Pro", "a 737 Max": a name goes on after its number
    if (!plural && number.digits && /\p{Lu}/u.test(tokens[noun.from]?.text ?? '')) return null;
    const name = phraseName(tokens, noun);
    const { from, sign } = signBefore(tokens, at);
    const reading = { from, value: sign * number.value, noun, ...(open ? { bound: open.bound } : {}) };
    const rate = readRate(tokens, noun.to);
    return rate
      ? { ...reading, kind: 'noun', to: rate.to, unit: `${name} per ${rate.name}` }
      : { ...reading, kind: 'noun', to: noun.to, numeral: end, unit: name };
  },
};

/** "one of the largest dinosaurs", "one man", "just one area": one as a number, where a noun says of what. */
export const single: QuantityRule = {
  name: 'single',
  examples: [
    { text: 'It is one of the largest bridges.', reads: '1 largest bridge' },
    { text: 'No one came.', reads: null },
  ],
  read({ tokens }, at): QuantityReading | null {
    const first = tokens[at];
    if (first?.lower !== 'one') return null;
    const previous = together(tokens, at - 1, at) ? tokens[at - 1] : undefined;
    if (first.text === 'One' && previous) return null;
    if (previous && (beforePronounOne.has(previous.lower) || previous.text === '-')) return null;
    const of = genitives.has(lowerAt(tokens, at + 1));
    let start = at + (of ? 2 : 1);
    if (of && ownersOfCounts.has(lowerAt(tokens, start))) start += 1;
    if (!together(tokens, at, start)) return null;
    if (of && tokens[start]?.lower === 'most') start += 1;
    const noun = readNounPhrase(tokens, start, of);
    if (!noun) return null;
    return {
      from: at,
      to: of ? at + 1 : noun.to,
      numeral: at + 1,
      value: 1,
      unit: phraseName(tokens, noun),
      kind: 'noun',
      noun,
    };
  },
};
