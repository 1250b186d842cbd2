import { asTyped } from '../text/as-typed.ts';
import type { Span } from '../article.ts';
import { placesOf } from './place-words.ts';

/** How many places of words that were typed are looked for: more than one is already too many to tell them apart. */
const mostPlaces = 2;

/**
 * Finds words that a person typed in an article's text: as they are, else with the marks, dashes and spaces of a keyboard for
 * those of print. What would begin or end inside a word or a number is no place.
 * @param within the part of the text to look in
 * @param isPartOfCompound true where a part of a compound will do: see {@link placesOf}
 * @returns the first two places at most, in UTF-16 units of the text
 */
export function findTyped(text: string, typed: string, within: Span, isPartOfCompound = false): Span[] {
  const wanted = typed.trim();
  const exact = placesOf(text, wanted, { within, isPartOfCompound }, mostPlaces);
  if (exact.length > 0) return exact;
  return placesOf(asTyped(text), asTyped(wanted), { within, isPartOfCompound }, mostPlaces);
}
