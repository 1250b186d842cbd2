import type { AnyRecord } from '../../model/site.ts';
import { wordPlaces } from '../../model/word-places.ts';

/** Puts records of one article, of whatever kind, in the order in which they stand in its text; those without a place come last. */
export function inTextOrder(records: readonly AnyRecord[]): AnyRecord[] {
  const startOf = (record: AnyRecord): number => wordPlaces(record)[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return records.toSorted((one, other) => startOf(one) - startOf(other));
}
