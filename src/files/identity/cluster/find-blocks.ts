import type { Appearance } from '../evidence/appearance.ts';
import { apart } from './groups.ts';
import { isOneWord, nameKeys, surnameKey } from './name-keys.ts';

/** Those who may be one, by their places in a list, and the words that all of them have in their name. */
export interface NameBlock {
  readonly places: readonly number[];
  /** True where some have one word for a name, as a surname is: more than a name has to speak for these. */
  readonly isSurname: boolean;
}

/**
 * Finds who may be one of others: of people those with one first and last word, of organisations those with one name,
 * or letters of which an article says what they stand for. Linear in the number of names.
 */
export function findBlocks(appearances: readonly Appearance[]): NameBlock[] {
  const groups = apart(appearances.length);
  const firstOf = new Map<string, number>();
  for (const [place, appearance] of appearances.entries())
    for (const key of nameKeys(appearance)) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, place);
      else groups.join(first, place);
    }
  const heads = new Set(appearances.map((_, place) => groups.of(place)));
  return [...heads]
    .map((head) => ({
      places: [...groups.members(head)].sort((one, other) => one - other),
      isSurname: false,
    }))
    .filter(({ places }) => places.length > 1);
}

/** Finds, for people with one word for a name, everybody whose name ends with it. */
export function findSurnameBlocks(appearances: readonly Appearance[]): NameBlock[] {
  const byWord = new Map<string, number[]>();
  const wanted = new Set(appearances.filter(isOneWord).map(surnameKey));
  for (const [place, appearance] of appearances.entries()) {
    const key = surnameKey(appearance);
    if (key === null || !wanted.has(key)) continue;
    const places = byWord.get(key);
    if (places) places.push(place);
    else byWord.set(key, [place]);
  }
  return [...byWord.values()]
    .filter(({ length }) => length > 1)
    .map((places) => ({ places, isSurname: true }));
}
