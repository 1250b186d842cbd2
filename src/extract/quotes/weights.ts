import type { AddFeature } from './features.ts';

/** Weights by the hash of their feature, in open addressing: a look-up allocates nothing. */
export interface WeightTable {
  readonly keys: Int32Array;
  readonly values: Float32Array;
}

/** Adds up the weights of features. */
export interface Scorer {
  readonly add: AddFeature;
  /** The sum so far; the next one starts at nothing. */
  readonly take: () => number;
}

// FNV-1a, 32 bits; the same whether a feature comes whole or in parts
const basis = -2128831035;
const prime = 16777619;

function mix(hash: number, part: string): number {
  let mixed = hash;
  for (let i = 0; i < part.length; i += 1) mixed = Math.imul(mixed ^ part.charCodeAt(i), prime);
  return mixed;
}

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
  const values = new Float32Array(size);
  for (const [weight, ...features] of rows)
    for (const feature of features) {
      const key = mix(basis, feature);
      let slot = spread(key) & (size - 1);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      values[slot] = Number(weight) / 20;
    }
  return { keys, values };
}

/** A scorer that looks features up in a table; features that are not in it are worth nothing. */
export function scorerOf({ keys, values }: WeightTable): Scorer {
  const last = keys.length - 1;
  let sum = 0;
  return {
    add: (a, b, c, d, e, f) => {
      let key = mix(basis, a);
      if (b !== undefined) key = mix(key, b);
      if (c !== undefined) key = mix(key, c);
      if (d !== undefined) key = mix(key, d);
      if (e !== undefined) key = mix(key, e);
      if (f !== undefined) key = mix(key, f);
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
