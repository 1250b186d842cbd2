import { firstSlot } from '../../src/extract/syntax/linear-model.ts';
import type { Learnt } from './lay-out.ts';

/**
 * An averaged perceptron over hashed features (Collins 2002). A feature counts once it has been wrong `leastUpdates` times:
 * what is learnt from fewer is noise, and takes room.
 */
export class Perceptron {
  readonly classes: number;
  readonly leastUpdates: number;
  #keys: Int32Array;
  #rows: Int32Array;
  #used = 0;
  #weights: Float32Array;
  #totals: Float64Array;
  #stamps: Int32Array;
  #updates: Int32Array;
  #now = 1;

  constructor(classes: number, leastUpdates: number) {
    this.classes = classes;
    this.leastUpdates = leastUpdates;
    this.#keys = new Int32Array(1 << 22);
    this.#rows = new Int32Array(1 << 22).fill(-1);
    this.#weights = new Float32Array(0);
    this.#totals = new Float64Array(0);
    this.#stamps = new Int32Array(0);
    this.#updates = new Int32Array(0);
    this.#grow(1 << 16);
  }

  #grow(rows: number): void {
    const larger = <T extends Float32Array | Float64Array | Int32Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    this.#weights = larger(new Float32Array(rows * this.classes), this.#weights);
    this.#totals = larger(new Float64Array(rows * this.classes), this.#totals);
    this.#stamps = larger(new Int32Array(rows * this.classes), this.#stamps);
    this.#updates = larger(new Int32Array(rows), this.#updates);
  }

  /** The row of a feature; -1 for none, unless it is to be made. */
  #row(hash: number, make: boolean): number {
    const size = this.#keys.length;
    let at = firstSlot(hash, size);
    while ((this.#rows[at] ?? -1) >= 0) {
      if (this.#keys[at] === hash) return this.#rows[at] ?? -1;
      at = (at + 1) & (size - 1);
    }
    if (!make) return -1;
    if (this.#used > size * 0.7) throw new Error('More features than there is room for');
    if (this.#used * this.classes >= this.#weights.length) this.#grow(this.#used * 2);
    this.#keys[at] = hash;
    this.#rows[at] = this.#used;
    return this.#used++;
  }

  /** Adds up what the features are worth. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let i = 0; i < count; i += 1) {
      const row = this.#row(features[i] ?? 0, false);
      if (row < 0 || (this.#updates[row] ?? 0) < this.leastUpdates) continue;
      const base = row * this.classes;
      for (let k = 0; k < this.classes; k += 1) scores[k] = (scores[k] ?? 0) + (this.#weights[base + k] ?? 0);
    }
  }

  /** Counts one decision. */
  tick(): void {
    this.#now += 1;
  }

  /** Learns that `right` should have won where `wrong` did. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i += 1) {
      const row = this.#row(features[i] ?? 0, true);
      this.#updates[row] = (this.#updates[row] ?? 0) + 1;
      for (const [k, by] of [
        [right, 1],
        [wrong, -1],
      ] as const) {
        const at = row * this.classes + k;
        const weight = this.#weights[at] ?? 0;
        this.#totals[at] = (this.#totals[at] ?? 0) + (this.#now - (this.#stamps[at] ?? 0)) * weight;
        this.#stamps[at] = this.#now;
        this.#weights[at] = weight + by;
      }
    }
  }

  /** The mean of the weights over all decisions. */
  learnt(): Learnt[] {
    const kept: Learnt[] = [];
    for (let at = 0; at < this.#keys.length; at += 1) {
      const row = this.#rows[at] ?? -1;
      if (row < 0 || (this.#updates[row] ?? 0) < this.leastUpdates) continue;
      const weights: [number, number][] = [];
      for (let k = 0; k < this.classes; k += 1) {
        const j = row * this.classes + k;
        const total = (this.#totals[j] ?? 0) + (this.#now - (this.#stamps[j] ?? 0)) * (this.#weights[j] ?? 0);
        if (total !== 0) weights.push([k, total / this.#now]);
      }
      if (weights.length > 0) kept.push({ hash: this.#keys[at] ?? 0, weights });
    }
    return kept;
  }
}
