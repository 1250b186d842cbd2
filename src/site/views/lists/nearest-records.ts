import type { AnyRecord } from '../../model/site.ts';

/** How many records of one list a record's page shows, where another page has all of them. */
export const mostShown = 12;

/**
 * Chooses of a list what stands nearest to a record: what its own article has, by how many others of the list stand between,
 * then the list's other articles in their order. What is chosen of its own article comes first, in the order of the text.
 * @param list holds the record itself, as it stands among the others
 */
export function nearestRecords<Kind extends AnyRecord>(
  list: readonly Kind[],
  record: AnyRecord,
  most: number = mostShown,
): Kind[] {
  const here = list.filter(({ article }) => article === record.article);
  const at = here.findIndex(({ id }) => id === record.id);
  const nearHere = here
    .map((other, index) => ({ other, distance: Math.abs(index - at) }))
    .filter(({ distance }) => distance > 0)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ other }) => other);
  const chosen = new Set(nearHere);
  const elsewhere = list.filter(({ article }) => article !== record.article).slice(0, most - nearHere.length);
  return [...here.filter((one) => chosen.has(one)), ...elsewhere];
}
