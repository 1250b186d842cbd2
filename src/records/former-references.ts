import type { EntityRecord } from './entity.ts';
import type { EntityKind } from './id.ts';

/** A record that may name ids it had before. */
interface Named {
  readonly kind: EntityKind;
  readonly id: string;
  readonly data: Pick<EntityRecord, 'formerly'>;
}

/**
 * Former reference → the one reference that claims it, for those that no file has any more.
 * Where two records claim one, there is no right answer, and it is left out.
 */
export function formerReferences(entities: readonly Named[]): ReadonlyMap<string, string> {
  const present = new Set(entities.map(({ kind, id }) => `${kind}/${id}`));
  const claims = new Map<string, string | null>();
  for (const { kind, id, data } of entities)
    for (const old of data.formerly ?? []) {
      const former = `${kind}/${old}`;
      if (!present.has(former)) claims.set(former, claims.has(former) ? null : `${kind}/${id}`);
    }
  return new Map([...claims].flatMap(([former, now]) => (now === null ? [] : [[former, now] as const])));
}
