import { hyphen, lowerAt, touches, type FigureToken } from './figure-tokens.ts';
import { pluralScales, scales } from './number-words.ts';

/** A number as the second reader reads it: the token after it, and what it may state. */
export interface NumberAgain {
  readonly to: number;
  readonly value: number;
  /** What it states where a letter after its digits is a unit (metres) and no scale; null where there is no such letter. */
  readonly measured: number | null;
  /** What its scale words multiply by; 1 where it has none. */
  readonly scale: number;
  /** True where it states an order of magnitude ("dozens"), which is at least that. */
  readonly isVague: boolean;
  /** True where it begins with digits. */
  readonly isDigits: boolean;
}

/** The tokens in which a number is read. */
export type Tokens = readonly FigureToken[];

/** A number as far as it is read: the token after it, and its value. */
export interface ReadSoFar {
  readonly to: number;
  readonly value: number;
}

/** The token after a hyphen, where one joins two words at `at`; `at` itself where there is none. */
export const afterHyphen = (tokens: Tokens, at: number): number =>
  hyphen.test(lowerAt(tokens, at)) && touches(tokens, at - 1) && touches(tokens, at) ? at + 1 : at;

/** What the scale word at `at` multiplies by; in the plural only behind a number. Undefined where none stands there. */
export function scaleAt(tokens: Tokens, at: number): number | undefined {
  const word = lowerAt(tokens, at);
  // "12 Grand Slam titles" and "two grand pianos" are no thousands
  const isThing = word === 'grand' && (tokens[at]?.text !== word || tokens[at + 1]?.is === 'word');
  return isThing ? undefined : (scales.get(word) ?? (at > 0 ? pluralScales.get(word) : undefined));
}

/** The scale words at `at`, one after another ("hundred thousand", "of a million"). */
export function readScales(tokens: Tokens, at: number): { to: number; scale: number } {
  let [to, scale] = [at, 1];
  for (;;) {
    const next = afterHyphen(tokens, to);
    const by = scaleAt(tokens, next);
    if (by === undefined) return { to, scale };
    [to, scale] = [next + 1, scale * by];
  }
}

/** A number with whatever more is known of it. */
export const make = (to: number, value: number, more: Partial<NumberAgain> = {}): NumberAgain => ({
  to,
  value,
  measured: null,
  scale: 1,
  isVague: false,
  isDigits: false,
  ...more,
});
