import type { Token } from '../../tokens.ts';

/** One number as it is written, without bound, currency or unit. */
export interface NumberReading {
  /** First token. */
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
  readonly value: number;
  /** The value without its scale word: 1.2 in "1.2 million". */
  readonly coefficient: number;
  /** What the scale word multiplies by; 1 where there is none. */
  readonly scale: number;
  /** True where it starts with digits. */
  readonly digits: boolean;
  /** True where a lone m was read as million and could be metres. */
  readonly metres?: boolean;
}

/** True where two neighbours stand without a space between them. */
export const touches = (tokens: readonly Token[], at: number): boolean => {
  const left = tokens[at];
  const right = tokens[at + 1];
  if (!left || !right) return false;
  return left.end === right.start && left.sentence === right.sentence;
};

/** True where both tokens stand in one sentence. */
export const together = (tokens: readonly Token[], one: number, other: number): boolean => {
  const a = tokens[one];
  const b = tokens[other];
  if (!a || !b) return false;
  return a.sentence === b.sentence;
};

/** Rounds away what binary fractions add: 1.1 × 1e6 is 1100000. */
export const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
