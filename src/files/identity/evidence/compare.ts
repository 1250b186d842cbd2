import type { Appearance } from './appearance.ts';
import type { ThingList, WeighedThings } from './things.ts';

/** What is weighed when two appearances of one name are held against each other; all from 0 upwards. */
export interface Comparison {
  /** 1 where both articles name enough to be alike or not, less where one names hardly anything. */
  readonly comparable: number;
  /** How alike the articles are in what they name, 0 to 5.5: a logarithm of the cosine. */
  readonly context: number;
  /** How alike the sentences are that name it. */
  readonly near: number;
  /** How much each one's sentences name of what the other's article does. */
  readonly across: number;
  /** How much of their roles is the same, by how rare its words are; less where each has words that the other lacks. */
  readonly role: number;
  /** 1 where both have a role and nothing speaks for its being the same. */
  readonly otherRole: number;
  /** 1 where one is a man and the other a woman. */
  readonly otherGender: number;
  /** Years between the two articles beyond the first. */
  readonly years: number;
}

/** How rare the words of roles are in a collection. */
export interface RoleWords {
  readonly holders: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Counts the words of all roles. */
export function countRoleWords(appearances: Iterable<Appearance>): RoleWords {
  const holders = new Map<string, number>();
  let count = 0;
  for (const { roles } of appearances) {
    if (roles.length > 0) count++;
    for (const word of new Set(roles)) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return { holders, count };
}

/** What all comparisons of one collection rest on. */
export interface CollectionGround {
  readonly things: WeighedThings;
  readonly roleWords: RoleWords;
}

/** An appearance made ready to be compared: without what only repeats its own name. */
export interface Prepared {
  readonly of: Appearance;
  readonly context: ThingList;
  readonly near: ThingList;
  readonly contextLength: number;
  readonly nearLength: number;
}

function squares(list: ThingList | readonly number[], { things: { weights } }: CollectionGround): number {
  let sum = 0;
  for (const one of list) sum += (weights[one] ?? 0) ** 2;
  return sum;
}

/**
 * Takes from an appearance what every article about the name has: the name itself.
 * @param own whether a thing is the name, or has its last word
 */
export function prepare(of: Appearance, ground: CollectionGround, own: (thing: number) => boolean): Prepared {
  const context = of.context.filter((one) => !own(one));
  const near = of.near.filter((one) => !own(one));
  return {
    of,
    context,
    near,
    contextLength: Math.sqrt(squares(context, ground)),
    nearLength: Math.sqrt(squares(near, ground)),
  };
}

/** What two lists in rising order have in common. */
export function inBoth(one: ThingList, other: ThingList): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) both.push(a);
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return both;
}

/** One thing alone in common may be chance: it counts for less. */
const ofOneThing = 0.5;

const cosine = (both: readonly number[], lengths: number, ground: CollectionGround): number =>
  lengths === 0 ? 0 : (squares(both, ground) / lengths) * (both.length === 1 ? ofOneThing : 1);

function weightOfAll(both: readonly number[], { things: { weights } }: CollectionGround): number {
  let sum = 0;
  for (const one of both) sum += weights[one] ?? 0;
  return sum;
}

/** So many things has an article to name for its being unlike another one to say all that it can. */
const enough = 6;

/** A cosine as evidence: what the first hundredths say is more than what the last do. */
const steps = (cosineOf: number, least: number): number => Math.log(cosineOf / least + 1);

/** How much of two roles is the same, in logarithms of rarity, less half of what tells each from the other. */
function sameRole(one: readonly string[], other: readonly string[], { holders, count }: RoleWords): number {
  const rarity = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + Math.log((count + 20) / ((holders.get(word) ?? 0) + 1)), 0);
  const shared = one.filter((word) => other.includes(word));
  const apart = Math.min(
    rarity(one.filter((word) => !shared.includes(word))),
    rarity(other.filter((word) => !shared.includes(word))),
  );
  return rarity(shared) - apart / 2;
}

/** Holds two appearances of one name against each other. Symmetric. */
export function compare(one: Prepared, other: Prepared, ground: CollectionGround): Comparison {
  const { roleWords } = ground;
  const [a, b] = [one.of, other.of];
  const role = sameRole(a.roles, b.roles, roleWords);
  const context = inBoth(one.context, other.context);
  const near = inBoth(one.near, other.near);
  const across = Math.min(
    weightOfAll(inBoth(one.near, other.context), ground),
    weightOfAll(inBoth(one.context, other.near), ground),
  );
  return {
    comparable: Math.min(1, Math.min(one.context.length, other.context.length) / enough),
    context: steps(cosine(context, one.contextLength * other.contextLength, ground), 0.004),
    near: steps(cosine(near, one.nearLength * other.nearLength, ground), 0.02),
    across: Math.log1p(across),
    role: Math.min(Math.max(role, 0), 9) / 3,
    otherRole: a.roles.length > 0 && b.roles.length > 0 && role <= 0 ? 1 : 0,
    otherGender: a.gender !== null && b.gender !== null && a.gender !== b.gender ? 1 : 0,
    years: a.year === null || b.year === null ? 0 : Math.max(0, Math.abs(a.year - b.year) - 1),
  };
}
