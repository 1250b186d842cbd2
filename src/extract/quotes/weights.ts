import { piece, withPiece } from './feature-names.ts';
import { firstSlot, weightHash, weightOf, weightShift, type WeightTable } from '../syntax/linear-model.ts';
import type { AddFeature } from './features.ts';

/** Adds up the weights of features. */
export interface Scorer {
  readonly add: AddFeature;
  /** The sum so far, in twentieths; the next one starts at nothing. */
  readonly take: () => number;
}

/** So many units of a weight make one. */
export const weightParts = 20;

/**
 * Reads weights as bench/train-quotes.ts writes them: a line is a weight in twentieths, then its features, between tabs.
 * @throws Error where a weight is out of the range that an entry has room for
 */
export function readWeights(table: string): WeightTable {
  const rows = table
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 1);
  const count = rows.reduce((sum, cells) => sum + cells.length - 1, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const slots = new Uint32Array(size);
  for (const [written, ...features] of rows) {
    const weight = Number(written);
    if (!(Math.abs(weight) < weightShift)) throw new Error(`No room for the weight ${String(written)}`);
    for (const feature of features) {
      const { hash } = piece(feature);
      let at = firstSlot(hash, size);
      while (slots[at] !== 0) at = (at + 1) & (size - 1);
      slots[at] = ((hash & weightHash) | (weight + weightShift)) >>> 0;
    }
  }
  return slots;
}

/** A scorer that looks features up in a table; features that are not in it are worth nothing. */
export function scorerOf(table: WeightTable): Scorer {
  let sum = 0;
  return {
    add: (a, b, c, d, e) => {
      let hash = a.hash;
      if (b !== undefined) hash = withPiece(hash, b);
      if (c !== undefined) hash = withPiece(hash, c);
      if (d !== undefined) hash = withPiece(hash, d);
      if (e !== undefined) hash = withPiece(hash, e);
      sum += weightOf(table, hash);
    },
    take: () => {
      const total = sum;
      sum = 0;
      return total;
    },
  };
}
