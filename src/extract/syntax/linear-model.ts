/**
 * Linear models over named features, as the programs in bench/ learn them. A feature is known by a hash of 32 bits; in a table
 * it is looked for from the slot that the hash says, one after the other (open addressing), and a slot of 0 is free. A slot
 * holds a part of the hash, to tell features apart, and what is known of the feature, so that a look-up reads one place of
 * memory: what these models cost is the waiting for it.
 */

/** Weights for many classes: a slot holds twelve bits of the hash and, plus one, where the feature's weights start in `cells`. */
export interface ClassTable {
  readonly slots: Uint32Array;
  /** A weight a cell: plus 128 in the upper eight bits, then 1 where it is the feature's last, then the class in seven. */
  readonly cells: Uint16Array;
}

/** Weights for three classes of which the first has none: sixteen bits of the hash, then twice a weight plus 128. */
export type PairTable = Uint32Array;

/** One weight a feature: 24 bits of the hash, then the weight plus 128. */
export type WeightTable = Uint32Array;

export const classHash = 0xfff00000;
export const pairHash = 0xffff0000;
export const weightHash = 0xffffff00;
export const lastCell = 0x80;
/** Added to a weight to make it a number from 0 to 255. */
export const weightShift = 128;

/** One more value taken into the hash of a feature. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The hash of a text, for {@link mix}. */
export function hashOf(text: string): number {
  let hash = 0x2545f491;
  for (let i = 0; i < text.length; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** The slot at which the search for a hash begins. */
export const firstSlot = (hash: number, size: number): number =>
  (Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 7) & (size - 1);

/** The slot of a feature; 0 where it is not in the table. */
function slotOf(slots: Uint32Array, hash: number, bits: number): number {
  const most = slots.length - 1;
  let at = firstSlot(hash, slots.length);
  for (let slot = slots[at] ?? 0; slot !== 0; slot = slots[at] ?? 0) {
    if (((slot ^ hash) & bits) === 0) return slot;
    at = (at + 1) & most;
  }
  return 0;
}

/** Adds to the scores of the classes what the first `count` features are worth, in the model's own units. */
export function addScores(
  { slots, cells }: ClassTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  for (let i = 0; i < count; i += 1) {
    const slot = slotOf(slots, features[i] ?? 0, classHash);
    if (slot === 0) continue;
    for (let at = (slot & ~classHash) - 1; ; at += 1) {
      const cell = cells[at] ?? lastCell;
      const of = cell & 0x7f;
      scores[of] = (scores[of] ?? 0) + (cell >>> 8) - weightShift;
      if ((cell & lastCell) !== 0) break;
    }
  }
}

/** Puts into `scores` what the first `count` features are worth for the second and the third class; the first is worth 0. */
export function scorePairs(table: PairTable, features: Int32Array, count: number, scores: Int32Array): void {
  let second = 0;
  let third = 0;
  for (let i = 0; i < count; i += 1) {
    const slot = slotOf(table, features[i] ?? 0, pairHash);
    if (slot === 0) continue;
    second += ((slot >>> 8) & 0xff) - weightShift;
    third += (slot & 0xff) - weightShift;
  }
  scores[0] = 0;
  scores[1] = second;
  scores[2] = third;
}

/** What one feature is worth, in the model's own units; 0 where it is not in the table. */
export function weightOf(table: WeightTable, hash: number): number {
  const slot = slotOf(table, hash, weightHash);
  return slot === 0 ? 0 : (slot & 0xff) - weightShift;
}

/** What the first `count` features are worth together, in the model's own units. */
export function sumWeights(table: WeightTable, features: Int32Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += weightOf(table, features[i] ?? 0);
  return sum;
}
