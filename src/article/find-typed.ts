import { asTyped } from './as-typed.ts';
import type { Span } from './article.ts';

/** How many places of words that were typed are looked for: more than one is already too many to tell them apart. */
const mostPlaces = 2;

/**
 * Finds words that a person typed in an article's text: as they are, else with the marks, dashes and spaces of a keyboard for
 * those of print.
 * @param within the part of the text to look in
 * @returns the first two places at most, in UTF-16 units of the text
 */
export function findTyped(text: string, typed: string, within: Span): Span[] {
  const wanted = typed.trim();
  if (wanted === '') return [];
  const part = text.slice(within.start, within.end);
  const isExact = part.includes(wanted);
  const [there, words] = isExact ? [part, wanted] : [asTyped(part), asTyped(wanted)];
  const places: Span[] = [];
  for (
    let at = there.indexOf(words);
    at >= 0 && places.length < mostPlaces;
    at = there.indexOf(words, at + 1)
  )
    places.push({ start: within.start + at, end: within.start + at + words.length });
  return places;
}
