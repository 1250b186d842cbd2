import { wordSet } from '../../word-set.ts';

/** Words that multiply the number before them, in a length of time. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** Words for a number that is not told. */
export const vagueNumbers = wordSet('several few some many');

/** What makes an ordinal of the digits it touches. */
export const ordinalEndings = wordSet('st nd rd th');

/** Words behind an hour that tell before noon from after. */
export const halvesOfDay: ReadonlyMap<string, string> = new Map([
  ['a.m.', 'a'],
  ['a.m', 'a'],
  ['am', 'a'],
  ['p.m.', 'p'],
  ['p.m', 'p'],
  ['pm', 'p'],
]);

/** Time zones by their letters, lower case. */
export const zones: ReadonlyMap<string, string> = new Map(
  ['EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT', 'PST', 'PDT', 'GMT', 'UTC', 'BST', 'CET', 'ET'].map((zone) => [
    zone.toLowerCase(),
    zone,
  ]),
);

/** Nouns for two. */
export const pairWords = wordSet('couple');

/** Nouns for twelve. */
export const dozenWords = wordSet('dozen');
