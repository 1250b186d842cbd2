import type { NamesDesk } from './desk.ts';
import { editEntity, entityOn } from './plan-join.ts';
import { readReference } from './reference-text.ts';

/**
 * Says, on the desk, that no two of some records are one: the file of each names those that follow.
 * @param references of one kind
 * @throws {NamesError} where a file cannot be changed
 */
export function planDistinct(desk: NamesDesk, references: readonly string[]): void {
  for (const [at, reference] of references.entries()) {
    const { text, entity } = entityOn(desk, reference);
    const others = references.slice(at + 1).map((one) => readReference(one).id);
    const distinctFrom = [...new Set([...(entity.data.distinctFrom ?? []), ...others])];
    if (others.length === 0) continue;
    desk.put(`${reference}.mdx`, editEntity(text, entity, { distinctFrom }));
  }
}
