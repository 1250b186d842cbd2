import type { Comparison } from './compare.ts';

/**
 * How much each part of a comparison speaks for one person (a logarithm of odds for each unit). Learnt by logistic
 * regression from pairs of one name in two articles against pairs of two names as if they were one, a fifth of them of
 * one field and four fifths of different ones (`bench/train-names.ts`). Three are held on the careful side of what is
 * learnt: `role` and `otherRole`, since two drawn at random hardly ever have one role, and namesakes may; and what is taken
 * off a name alone. `years` is set by hand: the articles at hand are of one year.
 */
export const weights: Readonly<Record<keyof Comparison, number>> = {
  comparable: -1.16,
  context: 1.43,
  near: 0.77,
  across: 0.56,
  role: 2.4,
  otherRole: -0.6,
  otherGender: -3.9,
  years: -0.15,
};

/** What is taken off a name that stands alone; `comparable` takes off more where the articles could have something in common. */
const nameAlone = -1.7;

/** The odds of 99 to 1, as a logarithm: from here on two are linked. */
export const certain = Math.log(99);

/** The odds of 3 to 1, as a logarithm: from here on up to {@link certain} an editor is asked. */
export const doubtful = Math.log(3);

/**
 * How much a comparison speaks for one person rather than two of one name, as a logarithm of odds.
 * @param prior what the name alone says, as a logarithm of odds
 */
export function weigh(comparison: Comparison, prior: number): number {
  let sum = prior + nameAlone;
  for (const part of parts) sum += weights[part] * comparison[part];
  return sum;
}

const parts = [
  'comparable',
  'context',
  'near',
  'across',
  'role',
  'otherRole',
  'otherGender',
  'years',
] as const;

/** A logarithm of odds as a probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
