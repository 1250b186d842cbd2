import { isShortOrSame } from '../../../language/en/names/short-names.ts';
import { suffixes } from '../../../language/en/names/titles.ts';

/** A person's name but for the last one. */
export interface NameParts {
  /** The first name; null where there is one word alone. */
  readonly given: string | null;
  readonly middle: readonly string[];
  readonly suffix: string | null;
}

/** Parts a person's name. @param words as ids are made of them */
export function partsOf(words: readonly string[]): NameParts {
  const suffix = words.find((word, index) => index > 0 && suffixes.has(word)) ?? null;
  const rest = words.filter((word) => word !== suffix);
  const given = rest.length > 1 ? (rest[0] ?? null) : null;
  return { given, middle: rest.slice(1, -1).flatMap(initials), suffix };
}

/** Initials that were written together ("H.W.") one by one; any other word as it is. */
const initials = (word: string): string[] =>
  /^[b-df-hj-np-tv-z]{2,3}$/.test(word) ? Array.from(word) : [word];

/** The words of a person's name without what may follow it, such as Jr. */
export const withoutSuffix = (words: readonly string[]): string[] =>
  words.filter((word, index) => index === 0 || !suffixes.has(word));

const agree = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other));

/** Whether each word of the shorter list stands in the longer one, in order, an initial for any word that begins with it. */
function fits(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  let from = 0;
  for (const word of shorter) {
    const found = longer.findIndex((candidate, index) => index >= from && agree(word, candidate));
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** What two names that may be one person's say besides their first and last word. */
export function agreement(a: NameParts, b: NameParts): { readonly short: boolean; readonly middle: boolean } {
  return {
    short: a.given !== null && b.given !== null && a.given !== b.given,
    middle: a.middle.length > 0 && b.middle.length > 0 && fits(a.middle, b.middle),
  };
}

/**
 * Whether two full names of one last word are those of two people: other given names of which none is short for the other,
 * other middle names or initials ("George H. W. Bush", "George W. Bush"), or Jr. on one alone: a father and his son are named together more than any two. A name
 * without middle names says nothing against one that has some.
 */
export function namesClash(a: NameParts, b: NameParts): boolean {
  if (a.suffix !== b.suffix) return true;
  if (a.given !== null && b.given !== null && !agree(a.given, b.given) && !isShortOrSame(a.given, b.given))
    return true;
  if (a.middle.length === 0 || b.middle.length === 0) return false;
  return a.middle.length === b.middle.length
    ? !fits(a.middle, b.middle)
    : a.middle.some((word) => word.length === 1) && b.middle.some((word) => word.length === 1);
}
