import { lowerAt } from './figure-tokens.ts';
import type { Tokens } from './number-again.ts';
import { readNumberAgain } from './read-number-again.ts';

/** Measures that are told in parts, the largest unit first: its words, and how many of the next it holds. */
const ladders: readonly (readonly (readonly [RegExp, number])[])[] = [
  [
    [/^miles?$/, 1760],
    [/^(?:yards?|yds?)$/, 3],
    [/^(?:foot|feet|ft)$/, 12],
    [/^(?:inch|inches|in)$/, 1],
  ],
  [
    [/^(?:kilomet(?:re|er)s?|kms?)$/, 1000],
    [/^(?:met(?:re|er)s?|m)$/, 100],
    [/^(?:centimet(?:re|er)s?|cm)$/, 10],
    [/^(?:millimet(?:re|er)s?|mm)$/, 1],
  ],
  [
    [/^stone$/, 14],
    [/^(?:pounds?|lbs?)$/, 16],
    [/^(?:ounces?|oz)$/, 1],
  ],
  [
    [/^(?:kilograms?|kilos?|kgs?)$/, 1000],
    [/^(?:grams?|g)$/, 1],
  ],
];

const hundredth = /^(?:cents?|pence|penny|c|p)$/;
const money = /^(?:\p{L}+)$/u;

/** The parts of an amount and what they come to. */
export interface CompoundAgain {
  readonly to: number;
  readonly value: number;
}

const afterJoint = (tokens: Tokens, at: number): number => {
  const comma = lowerAt(tokens, at) === ',' ? at + 1 : at;
  return lowerAt(tokens, comma) === 'and' ? comma + 1 : comma;
};

/** "7 feet, 10 inches" in inches; null where no smaller unit of the same measure follows the number that ends at `to`. */
function readLadder(tokens: Tokens, to: number, value: number): CompoundAgain | null {
  const unit = lowerAt(tokens, to);
  const ladder = ladders.find((steps) => steps.some(([words]) => words.test(unit)));
  if (!ladder) return null;
  let sum: CompoundAgain | null = null;
  let [step, at, whole] = [ladder.findIndex(([words]) => words.test(unit)), to + 1, value];
  for (;;) {
    const number = readNumberAgain(tokens, afterJoint(tokens, at));
    const lower = number ? lowerAt(tokens, number.to) : '';
    const next = ladder.findIndex(([words], i) => i > step && words.test(lower));
    if (!number || next < 0) return sum;
    const many = ladder.slice(step, next).reduce((product, [, by]) => product * by, 1);
    const part = number.measured ?? number.value;
    if (part >= many) return sum;
    whole = whole * many + part;
    [step, at] = [next, number.to + 1];
    sum = { to: at, value: whole };
  }
}

/** "3 dollars and 50 cents", "$3 and 50 cents" in dollars; null where no hundredths follow. */
function readHundredths(tokens: Tokens, to: number, value: number, isMoney: boolean): CompoundAgain | null {
  const at = isMoney ? to : to + 1;
  if (!isMoney && !money.test(lowerAt(tokens, to))) return null;
  const number = readNumberAgain(tokens, afterJoint(tokens, at));
  const isPart = number !== null && number.value < 100 && hundredth.test(lowerAt(tokens, number.to));
  return isPart ? { to: number.to + 1, value: value + number.value / 100 } : null;
}

/**
 * What a number and the smaller units after it come to, in the smallest of them, money in the larger; null where the number
 * stands alone.
 * @param to the token after the number
 * @param isMoney true where the sign of a currency stands before it
 */
export const readCompoundAgain = (
  tokens: Tokens,
  to: number,
  value: number,
  isMoney: boolean,
): CompoundAgain | null => readLadder(tokens, to, value) ?? readHundredths(tokens, to, value, isMoney);
