import type { Side } from './side.ts';

/** One of the records that are still to be paired. */
export interface Candidate extends Side {
  readonly index: number;
}

type KeyOf = (side: Candidate) => string | null;

/** Groups what has a key; what has none is in no group. */
export function group<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** More pairs than these of one group are not compared. */
const mostInGroup = 10_000;

/** Old records and new ones that have no partner yet. Whoever is paired leaves the pool. */
export interface Pool {
  readonly olds: () => readonly Candidate[];
  readonly news: () => readonly Candidate[];
  /** The pairs of an old and a new one, in the order in which they were made. */
  readonly pairs: readonly (readonly [Candidate, Candidate])[];
  readonly settle: (pairs: readonly (readonly [Candidate, Candidate])[]) => void;
  /** Pairs what has one key where one old and one new has it. */
  readonly pairSingle: (keyOf: KeyOf) => void;
  /** Pairs what has one key, in order, where there are as many old as new. */
  readonly pairEqual: (keyOf: KeyOf) => void;
  /** Pairs an old and a new one that share a key where each is the only one that fits the other. */
  readonly pairUnique: (
    keysOf: readonly KeyOf[],
    fits: (old: Candidate, draft: Candidate) => boolean,
  ) => void;
}

/** The old and new ones of each pair for which a key and a test hold. */
function possiblePairs(
  { olds, news }: { readonly olds: readonly Candidate[]; readonly news: readonly Candidate[] },
  keysOf: readonly KeyOf[],
  fits: (old: Candidate, draft: Candidate) => boolean,
): Map<Candidate, Set<Candidate>> {
  const possible = new Map<Candidate, Set<Candidate>>();
  const add = (one: Candidate, other: Candidate): void => {
    possible.set(one, (possible.get(one) ?? new Set()).add(other));
  };
  for (const keyOf of keysOf) {
    const groups = group(news, keyOf);
    for (const [key, some] of group(olds, keyOf)) {
      const others = groups.get(key) ?? [];
      if (some.length * others.length > mostInGroup) continue;
      for (const old of some)
        for (const draft of others)
          if (fits(old, draft)) {
            add(old, draft);
            add(draft, old);
          }
    }
  }
  return possible;
}

/** Puts what is to be paired into a pool. */
export function openPool(oldSides: readonly Side[], newSides: readonly Side[]): Pool {
  let olds: readonly Candidate[] = oldSides.map((side, index) => ({ ...side, index }));
  let news: readonly Candidate[] = newSides.map((side, index) => ({ ...side, index }));
  const all: (readonly [Candidate, Candidate])[] = [];

  const settle: Pool['settle'] = (pairs) => {
    if (pairs.length === 0) return;
    all.push(...pairs);
    const [usedOlds, usedNews] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, one]) => one))];
    olds = olds.filter((old) => !usedOlds.has(old));
    news = news.filter((draft) => !usedNews.has(draft));
  };
  const pairGroups = (keyOf: KeyOf, isTold: (some: number, others: number) => boolean): void => {
    const groups = group(news, keyOf);
    settle(
      [...group(olds, keyOf)].flatMap(([key, some]) => {
        const others = groups.get(key) ?? [];
        if (!isTold(some.length, others.length)) return [];
        return some.flatMap((old, index) => {
          const other = others[index];
          return other ? [[old, other] as const] : [];
        });
      }),
    );
  };
  return {
    olds: () => olds,
    news: () => news,
    pairs: all,
    settle,
    pairSingle: (keyOf) => {
      pairGroups(keyOf, (some, others) => some === 1 && others === 1);
    },
    pairEqual: (keyOf) => {
      pairGroups(keyOf, (some, others) => some === others);
    },
    pairUnique: (keysOf, fits) => {
      const possible = possiblePairs({ olds, news }, keysOf, fits);
      settle(
        olds.flatMap((old) => {
          const [draft, ...more] = possible.get(old) ?? [];
          const isOnly = draft && more.length === 0 && possible.get(draft)?.size === 1;
          return isOnly ? [[old, draft] as const] : [];
        }),
      );
    },
  };
}
