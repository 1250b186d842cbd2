import type { CollectionName } from '../collection.ts';
import { countRoleWords, type CollectionGround } from '../evidence/compare.ts';
import { weighThings, type Things } from '../evidence/things.ts';
import { certain, doubtful } from '../evidence/weigh.ts';
import { countNames } from './commonness.ts';
import { comparer, type Comparer } from './compare-names.ts';
import { findBlocks, findSurnameBlocks, type NameBlock } from './find-blocks.ts';
import { apart, type Groups } from './groups.ts';
import { linkBlock, type Edge } from './link-block.ts';
import { isOneWord } from './name-keys.ts';
import { namesClash, partsOf } from './names-clash.ts';

/** What links of names rest on. */
export interface LinkGround {
  readonly things: Things;
  /** True where blocks are decided in which every name is known already. */
  readonly all: boolean;
  /** Whether two records may be found to be one; without it none may. */
  readonly mayJoin?: (one: string, other: string) => boolean;
}

/** Names brought together, and the questions that are left. Places are those of the list of names. */
export interface LinkedNames {
  readonly groups: Groups;
  readonly doubts: readonly Edge[];
  /** The strongest evidence for a name's being one of its group; null where it is alone in it. */
  readonly evidenceFor: (place: number) => Edge | null;
  /** What is compared, for whoever tells it. */
  readonly ground: CollectionGround;
}

/** So many others of a group are looked at for the strongest evidence. */
const mostLookedAt = 40;

/** Whether two names must stay apart unless an editor says otherwise. */
function mustStayApart(names: readonly CollectionName[], { mayJoin }: LinkGround) {
  const parts = names.map(({ appearance }) => partsOf(appearance.words));
  return (a: number, b: number): boolean => {
    const [one, other, onesName, othersName] = [names[a], names[b], parts[a], parts[b]];
    if (!one || !other || !onesName || !othersName) return false;
    if (one.record !== null && other.record !== null) {
      if (one.record === other.record) return false;
      if (mayJoin?.(one.record, other.record) !== true) return true;
    }
    const [first, second] = [one.appearance, other.appearance];
    if (first.kind === 'people') return first.article === second.article || namesClash(onesName, othersName);
    return first.article === second.article && first.name === second.name;
  };
}

/** Those of a block who are one already: of one record, or linked before. */
function knownGroups(
  names: readonly CollectionName[],
  places: readonly number[],
  groups: Groups,
): number[][] {
  const byWhom = Map.groupBy(places.keys(), (index) => {
    const place = places[index] ?? 0;
    return names[place]?.record ?? groups.of(place);
  });
  return [...byWhom.values()].filter(({ length }) => length > 1);
}

/**
 * Links the names of a collection. First those with one full name; then people of whom an article has one word alone,
 * to whoever bears it, where the role agrees too.
 */
export function linkNames(names: readonly CollectionName[], ground: LinkGround): LinkedNames {
  const appearances = names.map(({ appearance }) => appearance);
  const collection = { things: weighThings(ground.things), roleWords: countRoleWords(appearances) };
  const common = countNames(appearances);
  const oneWord = appearances.map(isOneWord);
  const groups = apart(names.length);
  const doubts: Edge[] = [];
  const blockOf = new Map<number, Comparer>();
  const mayNot = mustStayApart(names, ground);
  const isOpen = (place: number): boolean => names[place]?.record === null;
  const link = (block: NameBlock): void => {
    const { places, isSurname } = block;
    const wanted = isSurname ? places.some((place) => isOpen(place) && oneWord[place]) : places.some(isOpen);
    if (!wanted && !ground.all) return;
    const { odds, isBare } = comparer(names, block, { ground: collection, common });
    const at = (index: number): number => places[index] ?? 0;
    const linked = linkBlock(
      {
        count: places.length,
        odds: (one, other) => odds(at(one), at(other)),
        known: knownGroups(names, places, groups),
        mayNot: (one, other) => mayNot(at(one), at(other)),
        isBare: (index) => isBare(at(index)),
        isFree: (index) => isOpen(at(index)),
      },
      { certain, least: doubtful },
    );
    for (const [index, place] of places.entries()) {
      groups.join(at(linked.groups.of(index)), place);
      if (!isSurname || oneWord[place]) blockOf.set(place, { odds, isBare });
    }
    doubts.push(...linked.doubts.map((edge) => ({ ...edge, one: at(edge.one), other: at(edge.other) })));
  };
  for (const block of findBlocks(appearances)) link(block);
  for (const block of findSurnameBlocks(appearances)) link(block);
  return {
    groups,
    doubts,
    ground: collection,
    evidenceFor: (place) => strongestFor(place, groups, blockOf.get(place) ?? null),
  };
}

/** The strongest evidence that a name is one of its group. */
function strongestFor(place: number, groups: Groups, block: Comparer | null): Edge | null {
  if (!block) return null;
  let strongest: Edge | null = null;
  const others = groups.members(place).filter((other) => other !== place);
  for (const other of others.toSorted((a, b) => a - b).slice(0, mostLookedAt)) {
    const odds = block.odds(place, other);
    if (Number.isFinite(odds) && odds > (strongest?.odds ?? -Infinity))
      strongest = { one: place, other, odds };
  }
  return strongest;
}
