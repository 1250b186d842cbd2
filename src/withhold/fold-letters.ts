import anyAscii from 'any-ascii';

/** A text without regard to case, accents and invisible characters, and the way back to where each of its units stood. */
export interface Folded {
  readonly text: string;
  /** Offset in {@link Folded.text}, its end included → offset in the text that was folded. */
  readonly at: (offset: number) => number;
}

/** Marks that go with the letter before them, and characters that show nothing. */
const silent = /[\p{M}\p{Cf}]/u;
const letter = /\p{L}/u;
const ascii = /^[\0-\x7F]*$/;

function foldPoint(point: string): string {
  if (point < '\x80') return point.toLowerCase();
  if (silent.test(point)) return '';
  if (/['’‘ʼ＇`´]/u.test(point)) return "'";
  return letter.test(point) ? anyAscii(point.normalize('NFC')).toLowerCase() : point;
}

/**
 * Folds the letters of a text for comparing: lower case, those of other scripts by their usual Latin spelling, accents,
 * soft hyphens and what else shows nothing left out, every apostrophe the straight one.
 */
export function foldLetters(text: string): Folded {
  if (ascii.test(text)) return { text: text.toLowerCase(), at: (offset) => offset };
  const at: number[] = [];
  let folded = '';
  let start = 0;
  for (const point of text) {
    const form = foldPoint(point);
    folded += form;
    at.push(...Array.from({ length: form.length }, () => start));
    start += point.length;
  }
  return { text: folded, at: (offset) => at[offset] ?? text.length };
}
