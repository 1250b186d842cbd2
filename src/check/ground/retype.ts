import type { PlacedText, Span } from '../../article/article.ts';
import { findTyped } from '../../article/places/find-typed.ts';
import type { Mend, RecordFile } from '../../files/content.ts';
import type { ParsedEntry } from '../../records/parsed.ts';
import type { Quote } from '../../records/quote.ts';

/** A record as far as its facts may be mended: those that an editor has confirmed no program changes. */
export interface Confirmable {
  readonly record: Pick<RecordFile<Pick<Quote, 'confirmed'>>, 'data'>;
  readonly entry: ParsedEntry | null;
}

const isConfirmed = ({ record, entry }: Confirmable): boolean =>
  record.data.confirmed !== undefined || entry?.confirmed !== undefined;

/** The one place of words within one of some stretches of a text, whatever marks, dashes and spaces they are typed with; null where there are more, or none. */
function onlyPlace(text: string, typed: string, stretches: readonly Span[]): Span | null {
  const places = stretches.flatMap((within) => findTyped(text, typed, within));
  const [place, second] = places;
  return place && !second ? place : null;
}

/**
 * Gives a field the bytes that a text has for it, where it differs in marks, dashes and spaces alone and stands there once.
 * @param blocks the stretches of the text in one of which it must stand
 * @returns null where that is not so, or an editor vouched for the record
 */
export function retype(
  where: Confirmable,
  field: string,
  typed: string,
  { text, blocks }: Pick<PlacedText, 'text' | 'blocks'>,
): Mend | null {
  const place = isConfirmed(where) ? null : onlyPlace(text, typed, blocks);
  return place && { field, set: text.slice(place.start, place.end) };
}

/** The same for a quote's words: each paragraph in the only block that has its segments, and each of them there once, in order. */
export function retypeWords(
  where: Confirmable,
  words: readonly (readonly string[])[],
  { text, blocks }: Pick<PlacedText, 'text' | 'blocks'>,
): Mend | null {
  if (isConfirmed(where)) return null;
  const retyped: string[][] = [];
  for (const segments of words) {
    const placed = blocks.flatMap((block) => {
      const places = segments.map((segment) => onlyPlace(text, segment, [block]));
      const isInOrder = places.every((place, index) => place && place.start >= (places[index - 1]?.end ?? 0));
      return isInOrder ? [places.map((place) => (place ? text.slice(place.start, place.end) : ''))] : [];
    });
    const [only, ...more] = placed;
    if (!only || more.length > 0) return null;
    retyped.push(only);
  }
  return { field: 'words', set: retyped };
}
