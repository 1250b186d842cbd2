import type { Span } from '../../article/article.ts';
import type { AnyRecord } from './site.ts';

/** The places of a record's own words: a quote's segments, a figure's phrase, an event's clause. */
export function wordPlaces(record: AnyRecord): readonly Span[] {
  return record.places.get(record.kind === 'timeline' ? 'what' : 'words') ?? [];
}

/** Every place that a record's words and what they are read with take up: a figure's clause too. */
export function reach(record: AnyRecord): readonly Span[] {
  return [...wordPlaces(record), ...(record.places.get('clause') ?? [])];
}

/** Puts records of one article, of whatever kind, in the order in which they stand in its text; those without a place come last. */
export function inTextOrder(records: readonly AnyRecord[]): AnyRecord[] {
  const startOf = (record: AnyRecord): number => wordPlaces(record)[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return records.toSorted((one, other) => startOf(one) - startOf(other));
}
