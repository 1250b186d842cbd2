import type { Draft } from '../../draft/draft-of-finding.ts';
import { group } from './pool.ts';
import { blockOf, identityOf, overlap, whoOf, wordsKey, type Former, type Side } from './side.ts';

/** A draft that no file is known for. */
export interface LooseDraft {
  readonly draft: Draft;
  readonly index: number;
  /** True where a parse has found it before, so that its file was deleted, or has another name now. */
  readonly isKnown: boolean;
}

/** The indices that are paired with one another alone. */
function onlyPairs(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const [ofFirst, ofSecond] = [group(pairs, ([one]) => String(one)), group(pairs, ([, one]) => String(one))];
  return pairs.filter(
    ([one, other]) => ofFirst.get(String(one))?.length === 1 && ofSecond.get(String(other))?.length === 1,
  );
}

/**
 * Finds drafts among the files that no entry knows, such as those that an editor has made or renamed, or that a killed parse had
 * already written: by the same words of the same, by words that stand in the article once, then by a place that they share
 * with one another alone. A file of somebody else's words is not the one that was deleted.
 * @param drafts those without a file
 * @param all every draft of this parse
 * @returns index of a draft → index of its file
 */
export function matchFiles(
  files: readonly Side[],
  drafts: readonly LooseDraft[],
  { all, former }: { readonly all: readonly Draft[]; readonly former: Former },
): Map<number, number> {
  const matched = new Map<number, number>();
  const used = new Set<number>();
  const pairByKey = (keyOf: (side: Side) => string | null): void => {
    const groups = group(
      [...files.entries()].filter(([place]) => !used.has(place)),
      ([, file]) => keyOf(file),
    );
    const rest = drafts.filter(({ index }) => !matched.has(index));
    for (const [key, some] of group(rest, ({ draft }) => keyOf(draft))) {
      const others = groups.get(key) ?? [];
      if (some.length !== others.length) continue;
      some.forEach(({ index }, place) => {
        const other = others[place];
        if (!other) return;
        matched.set(index, other[0]);
        used.add(other[0]);
      });
    }
  };
  pairByKey((side) => identityOf(side, former));
  const timesSaid = Map.groupBy(all, wordsKey);
  pairByKey((side) => {
    const words = wordsKey(side);
    return words !== null && timesSaid.get(words)?.length === 1 ? words : null;
  });

  const said = new Set(all.map((draft) => identityOf(draft, former)));
  const blocks = group(
    [...files.entries()].filter(([place, file]) => !used.has(place) && !said.has(identityOf(file, former))),
    ([, file]) => blockOf(file),
  );
  const pairs = drafts
    .filter(({ index }) => !matched.has(index))
    .flatMap(({ draft, index, isKnown }) =>
      (blocks.get(blockOf(draft) ?? '') ?? []).flatMap(([place, file]) => {
        const isSame = !isKnown || whoOf(file, former) === whoOf(draft, former);
        return isSame && overlap(file, draft) ? [[index, place] as const] : [];
      }),
    );
  for (const [index, place] of onlyPairs(pairs)) matched.set(index, place);
  return matched;
}
