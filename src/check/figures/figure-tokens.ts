import type { Span } from '../../article/article.ts';

/** A number in digits, a word, or one other character. */
export interface FigureToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly is: 'digits' | 'word' | 'mark';
}

// In India groups of two stand before the last three. Thousands stand in groups of three after commas, points, apostrophes or spaces; what follows a point is else a fraction.
const pattern =
  /(?<![\d.,])\d{1,2}(?:,\d{2}){1,4},\d{3}(?![\d,])(?:\.\d+)?|(?<![\d.,])\d{1,3}(?:[,\s'’]\d{3})+(?![\d])(?:\.\d+)?|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:[.·]\d+)?|(?<![\p{L}\p{N}.])\.\d+|\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\S/gu;

/** A hyphen that joins two words or numbers, alone in its token. */
export const hyphen = /^[-‐‑]$/;

/** The token at a place, in lower case; empty where there is none. */
export const lowerAt = (tokens: readonly FigureToken[], at: number): string => tokens[at]?.lower ?? '';

/** Splits a text into what figures are made of; places are in UTF-16 units of the text. */
export function figureTokens(text: string): FigureToken[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
    lower: found.toLowerCase(),
    is: /^\.?\d/.test(found) ? 'digits' : /^\p{L}/u.test(found) ? 'word' : 'mark',
  }));
}

/** Whether two neighbours stand without a space between them. */
export const touches = (tokens: readonly FigureToken[], at: number): boolean =>
  tokens[at]?.end === tokens[at + 1]?.start;

/**
 * The value of digits. A point before three digits of which the last is a nought divides thousands, as no fraction is
 * written so; before three others it may be either, and is read as a fraction, as it is in English.
 */
export function digitsValue(text: string): number {
  const plain = text.replaceAll(/[,\s'’]/g, '').replace('·', '.');
  const isThousands = /^\d{1,3}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}\.\d\d0$/.test(plain);
  return Number(isThousands ? plain.replaceAll('.', '') : plain);
}
