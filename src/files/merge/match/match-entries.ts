import type { ParsedEntry } from '../../../records/parsed.ts';
import { parseKey } from '../../../records/record-address.ts';
import { statedFacts } from '../../facts.ts';
import type { Draft } from '../../draft/draft-of-finding.ts';
import { openPool, type Candidate, type Pool } from './pool.ts';
import { pairReworded } from './reworded.ts';
import {
  blockOf,
  figureOf,
  identityOf,
  longText,
  overlap,
  placeOf,
  startTogether,
  typedIdentityOf,
  verbatimPieces,
  whoOf,
  wordsKey,
  type Former,
  type Side,
} from './side.ts';

/** What the drafts of this parse are. */
export interface MatchedEntries {
  /** Index of a draft → index of the entry that it continues. */
  readonly continued: ReadonlyMap<number, number>;
  /** Index of a draft that says again what an editor deleted → index of the entry of what was deleted. */
  readonly repeated: ReadonlyMap<number, number>;
}

/** What the drafts are held against. */
export interface MatchGround {
  /** The article's text; a record whose words stand in it was not reworded. */
  readonly text: string;
  readonly former: Former;
  /** Whether an editor deleted the record of an entry. */
  readonly isDeleted: (entry: ParsedEntry) => boolean;
}

/** The block to which most of the records of each block have gone; the earlier one of two with as many. */
function blocksNow(pairs: Pool['pairs']): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [old, draft] of pairs) {
    const [from, to] = [blockOf(old)?.split(' ')[1], blockOf(draft)?.split(' ')[1]];
    if (from === undefined || to === undefined) continue;
    const of = counts.get(from) ?? new Map<string, number>();
    counts.set(from, of.set(to, (of.get(to) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([from, of]) => [
      from,
      [...of].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
    ]),
  );
}

/** Pairs records that are the same in every fact, or in what makes them up. */
function pairIdentical(pool: Pool, former: Former, isDeleted: (side: Candidate) => boolean): void {
  const identity = (side: Side): string | null => identityOf(side, former);
  const within =
    (more: (side: Candidate) => string | null) =>
    (side: Candidate): string | null => {
      const [is, what] = [identity(side), more(side)];
      return is === null || what === null ? null : `${is} ${what}`;
    };
  pool.pairEqual(within(placeOf));
  pool.pairSingle(identity);
  // Several say the same: the facts around the words tell them apart, or the paragraph that they stand in.
  pool.pairSingle(
    within(({ facts }) =>
      JSON.stringify(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1))),
    ),
  );
  const blocks = blocksNow(pool.pairs);
  const olds = new Set(pool.olds());
  pool.pairSingle(
    within((side) => {
      const block = blockOf(side)?.split(' ')[1] ?? null;
      return block !== null && olds.has(side) ? (blocks.get(block) ?? null) : block;
    }),
  );
  pool.pairEqual(identity);
  keepLiving(pool, identity, isDeleted);
}

/** Of several that say the same, of which some were deleted, those that were not come first: either way they say the same. */
function keepLiving(
  pool: Pool,
  identity: (side: Side) => string | null,
  isDeleted: (side: Candidate) => boolean,
): void {
  const [olds, news] = [Map.groupBy(pool.olds(), identity), Map.groupBy(pool.news(), identity)];
  pool.settle(
    [...olds].flatMap(([key, some]) => {
      const others = news.get(key) ?? [];
      if (key === null || !some.some(isDeleted)) return [];
      const living = some.filter((old) => !isDeleted(old));
      if (living.length > others.length) return [];
      return [...living, ...some.filter(isDeleted)].flatMap((old, index) => {
        const other = others[index];
        return other ? [[old, other] as const] : [];
      });
    }),
  );
}

/** Pairs what stands at one place of an unchanged block, though it is read otherwise now. */
function pairPlaced(pool: Pool, former: Former, isFree: (old: Candidate, draft: Candidate) => boolean): void {
  pool.pairUnique([placeOf], isFree);
  const isSame = (old: Candidate, draft: Candidate): boolean =>
    isFree(old, draft) && whoOf(old, former) === whoOf(draft, former) && figureOf(old) === figureOf(draft);
  pool.pairUnique([blockOf], (old, draft) => startTogether(old, draft) && isSame(old, draft));
  pool.pairUnique([blockOf], (old, draft) => overlap(old, draft) && isSame(old, draft));
}

/** Pairs a quote without a speaker with the only one of the same words, now that somebody is found. */
function pairFound(pool: Pool, isOnly: (words: string) => boolean, former: Former): void {
  pool.pairUnique([wordsKey], (old) => {
    const words = wordsKey(old);
    return words !== null && isOnly(words) && old.kind === 'quotes' && whoOf(old, former) === 'null';
  });
}

/** Finds the drafts that say again what an editor deleted, and that are no record which says the same and was kept. */
function findRepeated(
  pool: Pool,
  entries: readonly Candidate[],
  former: Former,
  isDeleted: (side: Candidate) => boolean,
): Map<number, number> {
  const identity = (side: Side): string | null => typedIdentityOf(side, former);
  const waiting = new Set(
    pool
      .olds()
      .filter((old) => !isDeleted(old))
      .map(identity),
  );
  const deleted = new Map(
    entries.filter(isDeleted).flatMap((entry) => {
      const is = identity(entry);
      return is === null || waiting.has(is) ? [] : [[is, entry.index] as const];
    }),
  );
  return new Map(
    pool.news().flatMap((draft) => {
      const index = deleted.get(identity(draft) ?? '');
      return index === undefined ? [] : [[draft.index, index] as const];
    }),
  );
}

/**
 * Finds which records of the last parse the drafts of this one are, in stages, each on less evidence than the one before:
 * the same words by the same with the same figure; the same stretch of an unchanged block, read otherwise; the same words
 * typed otherwise; other words of the same source with the same figures. A record whose own words still stand there, from
 * whoever said them, is no other one; and a match must be the only one possible, or it is none: a record keeps its id on
 * evidence, never on a guess. What an editor deleted stays so where it is said again.
 */
export function matchEntries(
  entries: readonly ParsedEntry[],
  drafts: readonly Draft[],
  { text, former, isDeleted }: MatchGround,
): MatchedEntries {
  if (entries.length === 0) return { continued: new Map(), repeated: new Map() };
  const sides = entries.map((entry): Side => ({
    kind: parseKey(entry.record).kind,
    facts: statedFacts(entry),
    at: entry.at,
  }));
  const pool = openPool(sides, drafts);
  const all = pool.olds();
  const wasDeleted = ({ index }: Candidate): boolean => {
    const entry = entries[index];
    return entry !== undefined && isDeleted(entry);
  };
  const identity = (side: Side): string | null => identityOf(side, former);
  const [saidBefore, saidNow] = [all, pool.news()].map(
    (some) => new Set(some.map(identity).filter((one) => one !== null)),
  );
  /** Neither is said elsewhere as it is, so that one may be the other. */
  const isFree = (old: Candidate, draft: Candidate): boolean =>
    !saidNow?.has(identity(old) ?? '') && !saidBefore?.has(identity(draft) ?? '');
  const stands = (old: Candidate, draft: Candidate): boolean =>
    !longText(draft).includes(longText(old)) && verbatimPieces(old).every((piece) => text.includes(piece));

  pairIdentical(pool, former, wasDeleted);
  pairPlaced(pool, former, isFree);
  pairFound(
    pool,
    (words) => [all, drafts].every((some) => some.filter((one) => wordsKey(one) === words).length === 1),
    former,
  );
  pool.pairEqual((side) => {
    const is = identity(side) ?? '';
    return saidNow?.has(is) && saidBefore?.has(is) ? null : typedIdentityOf(side, former);
  });
  pairReworded(pool, former, (old, draft) => isFree(old, draft) && !stands(old, draft));
  return {
    continued: new Map(pool.pairs.map(([old, draft]) => [draft.index, old.index])),
    repeated: findRepeated(pool, all, former, wasDeleted),
  };
}
