import type { Span } from '../../../article/article.ts';

/** A short form with what it stands for, as a text explains it. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  /** Where the text explains it: from the long form to the closing bracket, in UTF-16 units. */
  readonly at: Span;
}

const inBrackets = /\(([\p{Lu}\p{N}][\p{L}\p{N}&.-]{1,9})\)/gu;
/** How far before its bracket a long form may begin, in UTF-16 units. */
const longestForm = 120;

const isLetter = (character: string | undefined): boolean => /^[\p{L}\p{N}]$/u.test(character ?? '');

/**
 * The shortest stretch at the end of `before` that has the letters of `short` in order,
 * the first of them at the start of a word: Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text" (2003).
 */
function longFormOf(short: string, before: string): string | null {
  // The plural is the short form’s own: “NTAs” stands for “Notices to Appear”.
  const letters = Array.from(short.replace(/(?<=\p{Lu})s$/u, '')).filter(isLetter);
  let at = before.length - 1;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index]?.toLowerCase();
    while (at >= 0 && (before[at]?.toLowerCase() !== letter || (index === 0 && isLetter(before[at - 1])))) {
      at -= 1;
    }
    if (at < 0) return null;
    at -= 1;
  }
  const long = before.slice(at + 1);
  return long.split(/\s+/).length > letters.length * 2 || long.length <= short.length ? null : long;
}

/**
 * Finds the short forms that a text itself explains: a long form followed by the short one in brackets.
 * @param text An article's plain text.
 * @returns In the order of the text, each short form once, as it was explained first.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const match of text.matchAll(inBrackets)) {
    const short = match[1] ?? '';
    if (found.has(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
    const around = text.slice(Math.max(0, match.index - longestForm), match.index);
    const before = around.trimEnd();
    const sameBlock = before.slice(before.lastIndexOf('\n') + 1);
    const long = longFormOf(short, sameBlock);
    if (long === null) continue;
    const start = match.index - (around.length - before.length) - long.length;
    found.set(short, { short, long, at: { start, end: match.index + match[0].length } });
  }
  return [...found.values()];
}
