/** Why a record goes before others when a sheet cannot hold all of them; the first of these goes first. */
export const reasons = [
  // The article's own wording of what somebody said, and no figure or event rests on it.
  'reported',
  // The article does not say when.
  'undated',
  // Its sentence stands on the sheet once more, at another record.
  'repeated',
  // All others, in equal shares of figures, events and quotes.
  'other',
  // It was corrected, or what was corrected speaks of it.
  'corrected',
] as const;
/** One of {@link reasons}. */
export type Reason = (typeof reasons)[number];

/** A record as far as the order asks. */
export interface Candidate {
  /** Unlike any other record's. */
  readonly key: string;
  readonly kind: 'quotes' | 'figures' | 'events';
  readonly reason: Reason;
  /** Records with the same name here stay or go together: a question and its answers. */
  readonly together?: string | undefined;
  /** Keys of the records that its words on the sheet speak of: it cannot stay where one of them goes. */
  readonly needs: readonly string[];
}

interface Unit {
  readonly members: readonly Candidate[];
  readonly rank: number;
  /** Share of its kind's records that come before it, itself counted: the largest goes first. */
  readonly share: number;
  readonly place: number;
}

const rankOf = (reason: Reason): number => reasons.indexOf(reason);

function unitsOf(candidates: readonly Candidate[]): Unit[] {
  const total = new Map<string, number>();
  const place = new Map<Candidate, { share: number; index: number }>();
  const others = candidates.filter(({ reason }) => reason === 'other');
  for (const { kind } of others) total.set(kind, (total.get(kind) ?? 0) + 1);
  const seen = new Map<string, number>();
  for (const [index, candidate] of candidates.entries()) {
    const before = seen.get(candidate.kind) ?? 0;
    if (candidate.reason === 'other') seen.set(candidate.kind, before + 1);
    place.set(candidate, { share: (before + 1) / (total.get(candidate.kind) ?? 1), index });
  }
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = candidate.together === undefined ? `own ${candidate.key}` : `all ${candidate.together}`;
    groups.set(name, [...(groups.get(name) ?? []), candidate]);
  }
  return [...groups.values()].map((members) => ({
    members,
    rank: Math.max(...members.map(({ reason }) => rankOf(reason))),
    share: Math.min(...members.map((member) => place.get(member)?.share ?? 0)),
    place: Math.min(...members.map((member) => place.get(member)?.index ?? 0)),
  }));
}

/**
 * Orders records for a sheet that cannot hold them all.
 * @param candidates Each kind in the order of the article.
 * @returns Groups of keys, the first to be left out first; a group goes as a whole. Where a group goes, all that needs
 * it has gone before: what a corrected record needs goes as late as that.
 */
export function orderLeavingOut(
  candidates: readonly Candidate[],
): { readonly keys: readonly string[]; readonly reason: Reason }[] {
  const units = unitsOf(candidates);
  const unitOf = new Map(units.flatMap((unit) => unit.members.map(({ key }) => [key, unit])));
  const needsOf = (unit: Unit): Unit[] =>
    unit.members.flatMap(({ needs }) => needs.flatMap((key) => unitOf.get(key) ?? []));

  const corrected = new Set(units.filter(({ rank }) => rank === rankOf('corrected')));
  for (const unit of corrected) for (const needed of needsOf(unit)) corrected.add(needed);
  const rank = (unit: Unit): number => (corrected.has(unit) ? rankOf('corrected') : unit.rank);

  const leaning = new Map<Unit, Unit[]>();
  for (const unit of units) {
    for (const needed of needsOf(unit)) leaning.set(needed, [...(leaning.get(needed) ?? []), unit]);
  }
  const sorted = [...units].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === rankOf('other') ? b.share - a.share : 0) || b.place - a.place,
  );
  const position = new Map(sorted.map((unit, index) => [unit, index]));
  const ordered = new Set<Unit>();
  const visiting = new Set<Unit>();
  const visit = (unit: Unit, because: Unit): void => {
    if (ordered.has(unit) || visiting.has(unit)) return;
    visiting.add(unit);
    const first = [...(leaning.get(unit) ?? [])];
    for (const other of first.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))) {
      visit(other, because);
    }
    ordered.add(unit);
    reasonOf.set(unit, reasons[rank(because)] ?? 'other');
  };
  const reasonOf = new Map<Unit, Reason>();
  for (const unit of sorted) visit(unit, unit);
  return [...ordered].map((unit) => ({
    keys: unit.members.map(({ key }) => key),
    reason: reasonOf.get(unit) ?? 'other',
  }));
}
