/** A stretch of what was found; `isHit` where it is what was searched for. */
export interface FoundPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** How Pagefind counts words: this is what stands between two of them. */
const separators = /[^\S\uFEFF]+/g;

/** Words before the first hit, and words in all. */
const before = 10;
const longest = 48;

/**
 * Cuts the words around the first hit out of a text and marks every hit in them, with “…” where something is left out.
 * The words are the text's own, letter for letter; spaces in a row become one.
 * @param locations the hits, by the place of their word in the text, from 0
 */
export function markHits(content: string, locations: readonly number[]): FoundPiece[] {
  const words = content.split(separators);
  const hits = new Set(locations);
  const first = locations.length === 0 ? 0 : Math.min(...locations);
  const start = words.length <= longest ? 0 : Math.max(0, Math.min(first - before, words.length - longest));
  const shown = words.slice(start, start + longest);
  const pieces: FoundPiece[] = [];
  const add = (text: string, isHit: boolean): void => {
    const last = pieces.at(-1);
    if (last?.isHit === isHit) pieces[pieces.length - 1] = { text: last.text + text, isHit };
    else pieces.push({ text, isHit });
  };
  if (start > 0) add('… ', false);
  shown.forEach((word, index) => {
    if (index > 0) add(' ', false);
    add(word, hits.has(start + index));
  });
  if (start + shown.length < words.length) add(' …', false);
  return pieces;
}
