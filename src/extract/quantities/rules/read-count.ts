import { isNameNumber, isNotNumber, isYear } from '../is-name-number.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { readNumber, together } from '../read-number.ts';
import { phraseName, readNounPhrase } from '../read-noun-phrase.ts';
import { readRate } from '../read-unit.ts';
import { isPlural } from '../singular.ts';

const own = /^(?:the|its|their|his|her|our|my|your|these|those|them|us)$/;
const skipped = new Set(['more', 'additional', 'further', 'fewer', 'extra']);

/** "a dozen ships", "291,000 children", "two of Johnson’s deputies", "3,000 tests per day", "one man". */
export const count: QuantityRule = {
  name: 'count',
  read(source, at): QuantityReading | null {
    const { tokens } = source;
    const number = readNumber(tokens, at);
    if (!number || isNotNumber(source, at, number.to)) return null;
    const next = together(tokens, at, number.to) ? tokens[number.to] : undefined;
    if (next?.kind !== 'word') return null;
    const one = number.value === 1;
    if (one && !number.digits) return null;
    const of = next.lower === 'of';
    let start = number.to + (of ? 1 : 0);
    if (of && own.test(tokens[start]?.lower ?? '')) start += 1;
    const more = skipped.has(tokens[start]?.lower ?? '') ? 1 : 0;
    const noun = readNounPhrase(tokens, start + more, true);
    if (!noun) return null;
    const plural = isPlural(tokens[noun.to - 1]?.lower ?? '');
    if (isYear(source, at, number.to, plural)) return null;
    if (isNameNumber(source, at, number.to, plural)) return null;
    // "the 12 Pro", "a 737 Max": a name goes on after its number
    if (!plural && number.digits && /\p{Lu}/u.test(tokens[noun.from]?.text ?? '')) return null;
    const name = phraseName(tokens, noun);
    const rate = readRate(tokens, noun.to);
    const unit = rate ? `${name} per ${rate.name}` : name;
    return {
      from: at,
      to: rate?.to ?? noun.to,
      value: number.value,
      unit,
      kind: 'noun',
      noun,
    };
  },
};

const pronounBefore = new Set([
  'no',
  'any',
  'every',
  'each',
  'this',
  'that',
  'the',
  'which',
  'some',
  'another',
  'last',
  'first',
  'next',
  'only',
  'a',
]);

/** "one of the largest dinosaurs", "one man", "just one area": one as a number, where a noun says of what. */
export const single: QuantityRule = {
  name: 'single',
  read({ tokens }, at): QuantityReading | null {
    if (tokens[at]?.lower !== 'one') return null;
    const previous = together(tokens, at - 1, at) ? tokens[at - 1] : undefined;
    if (previous && (pronounBefore.has(previous.lower) || previous.text === '-')) return null;
    const of = tokens[at + 1]?.lower === 'of';
    let start = at + (of ? 2 : 1);
    if (of && own.test(tokens[start]?.lower ?? '')) start += 1;
    if (!together(tokens, at, start)) return null;
    if (of && /^(?:most|best)$/.test(tokens[start]?.lower ?? '') && tokens[start]?.lower === 'most')
      start += 1;
    const noun = readNounPhrase(tokens, start, of);
    if (!noun) return null;
    return {
      from: at,
      to: of ? at + 1 : noun.to,
      value: 1,
      unit: phraseName(tokens, noun),
      kind: 'noun',
      noun,
    };
  },
};
