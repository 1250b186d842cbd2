import type { Collection, CollectionName } from './collection.ts';
import { linkNames, type LinkedNames } from './cluster/link-names.ts';
import { apart } from './cluster/groups.ts';
import { tellEvidence } from './evidence/tell-evidence.ts';
import { fileOfGroup } from './file-of-group.ts';
import { giveId } from './give-id.ts';
import { areDistinct, type EntityIndex } from './entity-index.ts';
import { probability } from './evidence/weigh.ts';
import type { Because, Identity } from './identity.ts';

/** A question whether records, or some of them, are one. */
export interface NameDoubt {
  /** References, as in `people/ines-okafor`: sorted. */
  readonly records: readonly string[];
  /** The strongest evidence that any two of them are one, as a probability. */
  readonly certainty: number;
}

/** Who everybody is over a whole collection. */
export interface WhoIsWho {
  /** Article → index of the entity in its findings → who it is; of those that no earlier parse knew. */
  readonly found: ReadonlyMap<string, ReadonlyMap<number, Identity>>;
  readonly doubts: readonly NameDoubt[];
}

const byArticle = (one: CollectionName, other: CollectionName): number => {
  const [a, b] = [one.appearance.article, other.appearance.article];
  return a < b
    ? -1
    : a > b
      ? 1
      : one.place - other.place || (one.appearance.name < other.appearance.name ? -1 : 1);
};

/** What the finder of identities is given besides the names. */
export interface WhoGround {
  readonly index: EntityIndex;
  /** Article → everybody to whom its record files refer. */
  readonly inFiles: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Says who each name of a collection is that no earlier parse of its article knew. Names keep whom they were taken for;
 * the others are linked where the evidence over the whole collection is certain, and whoever is left is new. The order in
 * which articles come decides nothing: names are taken in the order of their articles' ids.
 */
export function whoIsWho({ things, names }: Collection, { index, inFiles }: WhoGround): WhoIsWho {
  const sorted = names.toSorted(byArticle);
  const linked = linkNames(sorted, { things, all: false });
  const references = referGroups(sorted, linked, { index, inFiles });
  const found = new Map<string, Map<number, Identity>>();
  for (const [at, { appearance, record, place }] of sorted.entries()) {
    if (record !== null) continue;
    const group = references.get(linked.groups.of(at));
    if (!group) continue;
    const { is, isNew, file, founder } = group;
    const because = at === founder ? null : evidenceOf(at, sorted, linked);
    const known = found.get(appearance.article) ?? new Map<number, Identity>();
    found.set(
      appearance.article,
      known.set(place, {
        is,
        name: appearance.name,
        aliases: appearance.aliases,
        inferred: group.isInferred || because !== null,
        isNew,
        ...(because && { because }),
        ...(file && { file }),
      }),
    );
  }
  const referenceAt = (at: number): string | null =>
    references.get(linked.groups.of(at))?.is ?? sorted[at]?.record ?? null;
  const doubts = linked.doubts.flatMap(({ one, other, odds }) => {
    const [a, b] = [referenceAt(one), referenceAt(other)];
    return a === null || b === null || a === b || areDistinct(index, a, b) ? [] : [{ pair: [a, b], odds }];
  });
  return { found, doubts: joinDoubts(doubts) };
}

/** Who a group is. */
interface GroupIdentity {
  readonly is: string;
  readonly isNew: boolean;
  /** True where it took up a file that an editor's records refer to. */
  readonly isInferred: boolean;
  readonly file: Identity['file'];
  /** The place of the name with which it begins; null where a record had it before. */
  readonly founder: number | null;
}

/** Gives each group of names the record that some of them have, one that a parse left behind, or a new one. */
function referGroups(
  names: readonly CollectionName[],
  { groups }: LinkedNames,
  ground: Pick<WhoGround, 'index' | 'inFiles'>,
): Map<number, GroupIdentity> {
  const given = new Map<number, GroupIdentity>();
  const used = new Set<string>();
  for (const at of names.keys()) {
    const head = groups.of(at);
    if (given.has(head)) continue;
    const places = [...groups.members(head)].sort((one, other) => one - other);
    const members = places.flatMap((place) => names[place] ?? []);
    const record = members.find((one) => one.record !== null)?.record;
    if (record !== undefined && record !== null) {
      given.set(head, { is: record, isNew: false, isInferred: false, file: undefined, founder: null });
      continue;
    }
    const file = fileOfGroup(members);
    const { is, isNew, isInferred } = giveId(members, file, { ...ground, used });
    used.add(is);
    given.set(head, {
      is,
      isNew,
      isInferred,
      file: members.length > 1 ? file : undefined,
      founder: places[0] ?? null,
    });
  }
  return given;
}

function evidenceOf(at: number, names: readonly CollectionName[], linked: LinkedNames): Because | null {
  const edge = linked.evidenceFor(at);
  const [one, other] = edge ? [names[edge.one], names[edge.other]] : [];
  return edge && one && other
    ? tellEvidence(one.appearance, other.appearance, edge.odds, linked.ground)
    : null;
}

/** One question for all records that evidence connects. */
export function joinDoubts(
  doubts: readonly { readonly pair: readonly string[]; readonly odds: number }[],
): NameDoubt[] {
  const references = [...new Set(doubts.flatMap(({ pair }) => pair))].sort();
  const places = new Map(references.map((is, place) => [is, place]));
  const placeOf = (is = ''): number => places.get(is) ?? 0;
  const groups = apart(references.length);
  for (const { pair } of doubts) groups.join(placeOf(pair[0]), placeOf(pair[1]));
  return [...Map.groupBy(doubts, ({ pair }) => groups.of(placeOf(pair[0])))]
    .map(([head, asked]) => ({
      records: groups
        .members(head)
        .flatMap((place) => references[place] ?? [])
        .sort(),
      certainty: Math.floor(probability(Math.max(...asked.map(({ odds }) => odds))) * 1000) / 1000,
    }))
    .sort((one, other) => ((one.records[0] ?? '') < (other.records[0] ?? '') ? -1 : 1));
}
