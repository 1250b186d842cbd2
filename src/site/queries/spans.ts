import type { Span } from '../../article/article.ts';
import type { AnyRecord } from './site.ts';

/** True where the two stretches share at least one character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where the second stretch lies within the first. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The places of a record's own words: a quote's segments, a figure's phrase, an event's clause. */
export function wordPlaces(record: AnyRecord): readonly Span[] {
  return record.places.get(record.kind === 'timeline' ? 'what' : 'words') ?? [];
}

/** Every place that a record's words and what they are read with take up: a figure's clause too. */
export function reach(record: AnyRecord): readonly Span[] {
  return [...wordPlaces(record), ...(record.places.get('clause') ?? [])];
}
