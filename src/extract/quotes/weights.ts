import { piece, withPiece } from './feature-names.ts';
import type { AddFeature } from './features.ts';

/** Weights by the hash of their feature, in open addressing: a look-up allocates nothing. */
export interface WeightTable {
  readonly keys: Int32Array;
  /** In twentieths: whole numbers add up to the same sum in any order. */
  readonly values: Int16Array;
}

/** Adds up the weights of features. */
export interface Scorer {
  readonly add: AddFeature;
  /** The sum so far, in twentieths; the next one starts at nothing. */
  readonly take: () => number;
}

/** So many units of a weight make one. */
export const weightParts = 20;

const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Reads weights as bench/train-quotes.ts writes them: a line is a weight in twentieths, then its features, between tabs. */
export function readWeights(table: string): WeightTable {
  const rows = table
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 1);
  const count = rows.reduce((sum, cells) => sum + cells.length - 1, 0);
  const size = 2 ** Math.ceil(Math.log2(4 * count + 4));
  const keys = new Int32Array(size);
  const values = new Int16Array(size);
  for (const [weight, ...features] of rows)
    for (const feature of features) {
      const key = piece(feature).hash;
      let slot = spread(key) & (size - 1);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      values[slot] = Number(weight);
    }
  return { keys, values };
}

/** A scorer that looks features up in a table; features that are not in it are worth nothing. */
export function scorerOf({ keys, values }: WeightTable): Scorer {
  const last = keys.length - 1;
  let sum = 0;
  return {
    add: (a, b, c, d, e) => {
      let key = a.hash;
      if (b !== undefined) key = withPiece(key, b);
      if (c !== undefined) key = withPiece(key, c);
      if (d !== undefined) key = withPiece(key, d);
      if (e !== undefined) key = withPiece(key, e);
      let slot = spread(key) & last;
      while (keys[slot] !== key) {
        if (keys[slot] === 0) return;
        slot = (slot + 1) & last;
      }
      sum += values[slot] ?? 0;
    },
    take: () => {
      const total = sum;
      sum = 0;
      return total;
    },
  };
}
