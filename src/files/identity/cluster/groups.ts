/** Who has been brought together so far, by their places in a list. */
export interface Groups {
  /** The place that stands for a group. */
  readonly of: (place: number) => number;
  readonly join: (one: number, other: number) => void;
  /** The places of a group. */
  readonly members: (place: number) => readonly number[];
}

/** So many who are each alone (union and find, by size). */
export function apart(count: number): Groups {
  const parent = Array.from({ length: count }, (_, place) => place);
  const lists = parent.map((place) => [place]);
  const of = (place: number): number => {
    let at = place;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  return {
    of,
    join: (one, other) => {
      const [a, b] = [of(one), of(other)];
      if (a === b) return;
      const [small, large] = (lists[a]?.length ?? 0) < (lists[b]?.length ?? 0) ? [a, b] : [b, a];
      parent[small] = large;
      lists[large]?.push(...(lists[small] ?? []));
      lists[small] = [];
    },
    members: (place) => lists[of(place)] ?? [],
  };
}
