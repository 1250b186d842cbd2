import { apart, type Groups } from './groups.ts';

/** Two places of a block, and how much speaks for one rather than two, as a logarithm of odds. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly odds: number;
}

/** What is to be linked: places from 0 on, in an order that does not depend on how they came. */
export interface Block {
  readonly count: number;
  /** The odds that two places are one, as a logarithm; asked as seldom as may be. Symmetric. */
  readonly odds: (one: number, other: number) => number;
  /** Places that are one already, as everybody of one record is. */
  readonly known: readonly (readonly number[])[];
  /** What nobody but an editor may bring together: two records, two names of one article, names that clash. */
  readonly mayNot: (one: number, other: number) => boolean;
  /** Whether the article says nothing by which a name could be told from its namesakes. */
  readonly isBare: (place: number) => boolean;
  /** Whether a place may still go to either group. */
  readonly isFree: (place: number) => boolean;
}

/** What came of a block. */
export interface Linked {
  readonly groups: Groups;
  /** The strongest evidence between two groups that stayed apart, where it is worth a question; strongest first. */
  readonly doubts: readonly Edge[];
}

/** Where evidence for two groups that may not be one differs by less than this, a name goes to neither. */
const margin = 1;

const strongestFirst = (one: Edge, other: Edge): number =>
  other.odds - one.odds || one.one - other.one || one.other - other.other;

/** Whether any two of two groups must stay apart. */
const keptApart = (groups: Groups, { mayNot }: Block, one: number, other: number): boolean =>
  groups.members(one).some((a) => groups.members(other).some((b) => mayNot(a, b)));

/** Every pair of places that are not together, whose evidence reaches `least`. */
function edgesBetween(block: Block, groups: Groups, places: readonly number[], least: number): Edge[] {
  const edges: Edge[] = [];
  for (const [index, one] of places.entries())
    for (const other of places.slice(index + 1)) {
      if (groups.of(one) === groups.of(other)) continue;
      const odds = block.odds(one, other);
      if (odds >= least) edges.push({ one, other, odds });
    }
  return edges;
}

/** Links the strongest first, and nothing that must stay apart or may still go to either side. */
function linkWithCare(block: Block, groups: Groups, edges: readonly Edge[]): void {
  const strong = edges.toSorted(strongestFirst);
  const unsure = unsurePlaces(block, strong);
  for (const { one, other } of strong) {
    if (unsure.has(one) || unsure.has(other) || groups.of(one) === groups.of(other)) continue;
    if (!keptApart(groups, block, one, other)) groups.join(one, other);
  }
}

/** The places of a block, those together that are one already. */
function knownTogether({ count, known }: Block): Groups {
  const groups = apart(count);
  for (const [first, ...rest] of known) for (const place of rest) groups.join(first ?? place, place);
  return groups;
}

/** Free places with nearly the same evidence for two that must stay apart. */
function unsurePlaces({ isFree, mayNot }: Block, edges: readonly Edge[]): ReadonlySet<number> {
  const best = new Map<number, Edge[]>();
  for (const edge of edges)
    for (const place of mayNot(edge.one, edge.other) ? [] : [edge.one, edge.other])
      if (isFree(place)) best.set(place, [...(best.get(place) ?? []), edge].slice(0, most));
  const unsure = new Set<number>();
  for (const [place, [first, ...more]] of best) {
    if (!first) continue;
    const end = (edge: Edge): number => (edge.one === place ? edge.other : edge.one);
    if (more.some((edge) => first.odds - edge.odds < margin && mayNot(end(first), end(edge))))
      unsure.add(place);
  }
  return unsure;
}

/** So many of a place's strongest links are looked at for rivals. */
const most = 12;

/**
 * Links the places of a block: whoever evidence of at least `certain` connects is one, directly or through others, unless
 * they must stay apart; then the stronger link holds. The order of places decides nothing but between links of equal odds.
 * @param least from which odds on two groups that stay apart are worth a question
 */
export function linkBlock(block: Block, { certain, least }: { certain: number; least: number }): Linked {
  const all = [...Array(block.count).keys()];
  const { count } = block;
  const tentative = knownTogether(block);
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++)
      if (tentative.of(one) !== tentative.of(other) && block.odds(one, other) >= certain)
        tentative.join(one, other);
  const groups = knownTogether(block);
  const heads = new Set(all.map((place) => tentative.of(place)));
  for (const head of heads) {
    const places = [...tentative.members(head)].sort((a, b) => a - b);
    const isWhole = !places.some((one, index) =>
      places.slice(index + 1).some((other) => block.mayNot(one, other)),
    );
    if (isWhole) for (const place of places) groups.join(head, place);
    else linkWithCare(block, groups, edgesBetween(block, groups, places, certain));
  }
  const reach = Math.min(least, certain - mostOfSize);
  const open = strongestBetween(groups, edgesBetween(block, groups, all, reach));
  joinLarge(block, groups, open, certain);
  const doubts = open.filter(({ one, other, odds }) => odds >= least && groups.of(one) !== groups.of(other));
  return { groups, doubts: strongestBetween(groups, doubts) };
}

/** What the size of a group adds at most, as a logarithm of odds. */
const mostOfSize = 4.5;

/** What it adds at most where the article has more to say than the name. */
const leastOfSize = 0.7;

/**
 * What it adds that several who bear a name are one already. Where n bearers have all been one, the odds are n + 1 to 1 that
 * the next one is too (Laplace's rule of succession). That says little of an article that has more to say than the name.
 */
const ofSize = (members: number, isBare: boolean): number =>
  isBare
    ? Math.min(mostOfSize, Math.max(0, Math.log(members + 1) - 1.2))
    : Math.min(leastOfSize, Math.log(members) / 2);

/** Joins groups whose evidence is certain once their size is counted, the strongest first. */
function joinLarge(block: Block, groups: Groups, edges: readonly Edge[], certain: number): void {
  const sizeOf = (place: number): number => groups.members(place).length;
  const strong = edges
    .map((edge) => {
      const isSmall = sizeOf(edge.one) <= sizeOf(edge.other);
      const [small, large] = isSmall ? [edge.one, edge.other] : [edge.other, edge.one];
      const isBare = sizeOf(small) === 1 && block.isBare(small);
      return { ...edge, odds: edge.odds + ofSize(sizeOf(large), isBare) };
    })
    .filter(({ odds }) => odds >= certain);
  linkWithCare(block, groups, strong);
}

/** Of the edges between each two groups the strongest. */
function strongestBetween(groups: Groups, edges: readonly Edge[]): Edge[] {
  const strongest = new Map<string, Edge>();
  for (const edge of edges.toSorted(strongestFirst)) {
    const [a, b] = [groups.of(edge.one), groups.of(edge.other)];
    const key = a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
    if (!strongest.has(key)) strongest.set(key, edge);
  }
  return [...strongest.values()];
}
