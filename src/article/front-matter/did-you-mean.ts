import { closest, distance } from 'fastest-levenshtein';

/** The known word that was most likely meant; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0 || word.length > 80) return null;
  const lower = word.toLowerCase();
  const near = known.find((one) => one.toLowerCase() === lower) ?? closest(word, known);
  const far = distance(lower, near.toLowerCase());
  return far <= Math.max(1, Math.floor(near.length / 3)) ? near : null;
}

/** A question to stand before other advice, with a space behind it; nothing where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, [...known]);
  return near === null ? '' : `Did you mean ${near}? `;
}
