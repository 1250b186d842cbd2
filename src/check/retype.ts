import type { PlacedText, Span } from '../article/article.ts';
import { findTyped } from '../article/find-typed.ts';
import type { Mend, RecordFile } from '../files/content.ts';
import type { Quote } from '../records/quote.ts';

/** A confirmed record's facts are an editor's word: no program changes them. */
type Confirmable = Pick<RecordFile<Pick<Quote, 'confirmed'>>, 'data'>;

/** The one place of words in a stretch of a text, whatever marks, dashes and spaces they are typed with; null where there are more, or none. */
function onlyPlace(text: string, typed: string, within: Span): Span | null {
  const [place, second] = findTyped(text, typed, within);
  return place && !second ? place : null;
}

/**
 * Gives a field the bytes that a text has for it, where it differs in marks, dashes and spaces alone and stands there once.
 * @returns null where that is not so, or an editor vouched for the record
 */
export function retype({ data }: Confirmable, field: string, typed: string, text: string): Mend | null {
  if (data.confirmed !== undefined) return null;
  const place = onlyPlace(text, typed, { start: 0, end: text.length });
  return place && { field, set: text.slice(place.start, place.end) };
}

/** The same for a quote's words: each paragraph in the only block that has its segments, and each of them there once, in order. */
export function retypeWords(
  { data }: Confirmable,
  words: readonly (readonly string[])[],
  { text, blocks }: PlacedText,
): Mend | null {
  if (data.confirmed !== undefined) return null;
  const retyped: string[][] = [];
  for (const segments of words) {
    const placed = blocks.flatMap((block) => {
      const places = segments.map((segment) => onlyPlace(text, segment, block));
      const isInOrder = places.every((place, index) => place && place.start >= (places[index - 1]?.end ?? 0));
      return isInOrder ? [places.map((place) => (place ? text.slice(place.start, place.end) : ''))] : [];
    });
    const [only, ...more] = placed;
    if (!only || more.length > 0) return null;
    retyped.push(only);
  }
  return { field: 'words', set: retyped };
}
