import type { EntityRecord } from './entity.ts';
import type { EntityKind } from './id.ts';

/** A record that may name ids it had before. */
interface Named {
  readonly kind: EntityKind;
  readonly id: string;
  readonly data: Pick<EntityRecord, 'formerly'>;
}

/**
 * Former reference → the references that claim it, for those that no file has any more: one where a record was renamed or
 * merged into another, several where it was split.
 */
export function formerClaims(entities: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const present = new Set(entities.map(({ kind, id }) => `${kind}/${id}`));
  const claims = new Map<string, string[]>();
  for (const { kind, id, data } of entities)
    for (const old of new Set(data.formerly ?? [])) {
      const former = `${kind}/${old}`;
      if (present.has(former)) continue;
      claims.set(former, [...(claims.get(former) ?? []), `${kind}/${id}`]);
    }
  return claims;
}

/**
 * Former reference → the one reference that claims it, for those that no file has any more.
 * Where several records claim one, there is no right answer, and it is left out.
 */
export function formerReferences(entities: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    [...formerClaims(entities)].flatMap(([former, [now, ...others]]) =>
      now !== undefined && others.length === 0 ? [[former, now] as const] : [],
    ),
  );
}
