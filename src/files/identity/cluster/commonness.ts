import type { EntityKind } from '../../../records/id.ts';
import type { Appearance } from '../evidence/appearance.ts';
import { places } from '../../../language/en/names/places.ts';
import { formsOfGivenName } from '../../../language/en/names/short-names.ts';
import { withoutSuffix } from './names-clash.ts';

/** How many names of a collection begin and end with a word. */
export interface Commonness {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
}

const keyOf = (kind: EntityKind, word: string | undefined): string => `${kind} ${word ?? ''}`;

/** Counts how many different names of a collection begin and end with each word; a short form makes no other name. */
export function countNames(appearances: Iterable<Appearance>): Commonness {
  const [first, last] = [new Map<string, number>(), new Map<string, number>()];
  const seen = new Set<string>();
  const add = (to: Map<string, number>, key: string): void => void to.set(key, (to.get(key) ?? 0) + 1);
  for (const { kind, words } of appearances) {
    const full = withoutSuffix(words);
    const name = `${kind} ${formsOfGivenName(full[0] ?? '').at(-1) ?? ''} ${full.at(-1) ?? ''}`;
    if (seen.has(name)) continue;
    seen.add(name);
    add(first, keyOf(kind, full[0]));
    add(last, keyOf(kind, full.at(-1)));
  }
  return { first, last };
}

/** What a full name says that nobody else in the collection has a word of: odds of 270 to 1. */
const ofRarest = 5.6;

/** How fast that falls with the number of others who have its first and its last word. */
const fall = 0.7;

/** What an organisation's name says more that hardly another body in the world bears. */
const ofProper = 1.2;

/** True of an organisation's name with a place in it, or with a capital inside a word: every country may have a Supreme Court. */
function isProper(name: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(name)) return true;
  const words = name.split(' ');
  return words.some((_, from) =>
    [1, 2, 3].some((length) => places.has(words.slice(from, from + length).join(' '))),
  );
}

/**
 * What two appearances' having one name says before anything else is known, as a logarithm of odds that they are one:
 * much for a name whose words are rare in the collection, little for a common one.
 */
export function priorOf({ kind, name, words }: Appearance, { first, last }: Commonness): number {
  const full = withoutSuffix(words);
  const others = (of: ReadonlyMap<string, number>, word: string | undefined): number =>
    (of.get(keyOf(kind, word)) ?? 0) + 1;
  return (
    ofRarest -
    fall * Math.log(others(first, full[0]) * others(last, full.at(-1))) +
    (kind === 'organisations' && isProper(name) ? ofProper : 0)
  );
}
