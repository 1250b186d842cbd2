import { piece, withPiece } from './feature-names.ts';
import type { AddFeature } from './features.ts';

/**
 * Weights by the hash of their feature, in open addressing: a look-up allocates nothing and reads one place in memory.
 * An entry holds the upper bits of the hash and, in the lowest eight, the weight; 0 where there is none.
 */
export type WeightTable = Int32Array;

/** Adds up the weights of features. */
export interface Scorer {
  readonly add: AddFeature;
  /** The sum so far, in twentieths; the next one starts at nothing. */
  readonly take: () => number;
}

/** So many units of a weight make one. */
export const weightParts = 20;

const lowest = 0xff;
/** Added to a weight to make it a number from 0 to 255. */
const shift = 128;

const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8;

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
  const entries = new Int32Array(size);
  for (const [written, ...features] of rows) {
    const weight = Number(written);
    if (!(Math.abs(weight) < shift)) throw new Error(`No room for the weight ${String(written)}`);
    for (const feature of features) {
      const { hash } = piece(feature);
      let slot = spread(hash) & (size - 1);
      while (entries[slot] !== 0) slot = (slot + 1) & (size - 1);
      entries[slot] = (hash & ~lowest) | (weight + shift);
    }
  }
  return entries;
}

/** A scorer that looks features up in a table; features that are not in it are worth nothing. */
export function scorerOf(entries: WeightTable): Scorer {
  const last = entries.length - 1;
  let sum = 0;
  return {
    add: (a, b, c, d, e) => {
      let hash = a.hash;
      if (b !== undefined) hash = withPiece(hash, b);
      if (c !== undefined) hash = withPiece(hash, c);
      if (d !== undefined) hash = withPiece(hash, d);
      if (e !== undefined) hash = withPiece(hash, e);
      let slot = spread(hash) & last;
      for (let entry = entries[slot]; entry !== undefined && entry !== 0; entry = entries[slot]) {
        if (((entry ^ hash) & ~lowest) === 0) {
          sum += (entry & lowest) - shift;
          return;
        }
        slot = (slot + 1) & last;
      }
    },
    take: () => {
      const total = sum;
      sum = 0;
      return total;
    },
  };
}
