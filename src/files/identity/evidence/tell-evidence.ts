import type { Because } from '../identity.ts';
import type { Appearance } from './appearance.ts';
import { inBoth, type CollectionGround } from './compare.ts';
import { probability } from './weigh.ts';

/** So much of what both have is told. */
const most = 6;

/** Tells why a name is taken for the one of another article: how certain it is, the words of both roles, and what both articles name. */
export function tellEvidence(
  one: Appearance,
  other: Appearance,
  odds: number,
  { things: { weights, things } }: CollectionGround,
): Because {
  const own = new Set(one.words);
  const named = inBoth(one.context, other.context)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .map((number) => things.words[number] ?? '')
    .filter((thing) => !thing.split(' ').some((word) => own.has(word)));
  // Of a longer name and its last word the longer one.
  const whole = named.filter((thing) => !named.some((longer) => longer.endsWith(` ${thing}`)));
  const roles = one.roles.filter((word) => other.roles.includes(word));
  return {
    article: other.article,
    certainty: Math.floor(probability(odds) * 1000) / 1000,
    shared: [...new Set([...roles, ...whole])].slice(0, most),
  };
}
