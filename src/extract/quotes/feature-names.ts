/**
 * A piece of a feature's name. A feature is named by pieces in a row; its key is a hash of the letters, which is made from
 * the pieces' own hashes, so that no letter is read twice however many features a piece goes into.
 */
export interface Piece {
  readonly text: string;
  /** The letters as the digits of a number to the base below, modulo 2³². */
  readonly hash: number;
  /** The base to the power of the number of letters: what moves the hash of a piece before this one out of its way. */
  readonly power: number;
}

// odd and without a pattern in its bits (2³² divided by the golden ratio)
const base = 0x9e3779b1;

/** Makes a piece of a text. */
export function piece(text: string): Piece {
  let hash = 0;
  let power = 1;
  for (let i = 0; i < text.length; i += 1) {
    hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    power = Math.imul(power, base);
  }
  return { text, hash, power };
}

/** The hash of a name that is known so far, with a piece after it. */
export const withPiece = (hash: number, { hash: own, power }: Piece): number =>
  (Math.imul(hash, power) + own) | 0;

/** Two pieces as one. */
export const joined = (a: Piece, b: Piece): Piece => ({
  text: a.text + b.text,
  hash: withPiece(a.hash, b),
  power: Math.imul(a.power, b.power),
});
