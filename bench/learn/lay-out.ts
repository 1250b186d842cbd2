import {
  classHash,
  firstSlot,
  lastCell,
  pairHash,
  weightHash,
  weightShift,
  type ClassTable,
} from '../../src/extract/syntax/linear-model.ts';

/** A feature with what it is worth for each class, in fractions. */
export interface Learnt {
  readonly hash: number;
  readonly weights: readonly (readonly [of: number, weight: number])[];
}

const whole = (weight: number, parts: number): number =>
  Math.max(-weightShift, Math.min(weightShift - 1, Math.round(weight * parts)));

/** Puts entries into slots; none may be 0, and what they hold lies outside the bits of the hash. */
function intoSlots(
  entries: readonly { readonly hash: number; readonly held: number }[],
  bits: number,
): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 1.6 + 2));
  const slots = new Uint32Array(size);
  for (const { hash, held } of entries) {
    let at = firstSlot(hash, size);
    while ((slots[at] ?? 0) !== 0) at = (at + 1) & (size - 1);
    slots[at] = ((hash & bits) | held) >>> 0;
  }
  return slots;
}

/** The features that are worth most: a table has room for so many. */
export function strongest(learnt: readonly Learnt[], most: number): Learnt[] {
  const worth = ({ weights }: Learnt): number => {
    const all = weights.map(([, weight]) => weight);
    return Math.max(0, ...all) - Math.min(0, ...all);
  };
  return learnt
    .map((one) => ({ one, size: worth(one) }))
    .sort((a, b) => b.size - a.size || a.one.hash - b.one.hash)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Lays weights out for many classes; those below `least` are left out. */
export function classTable(learnt: readonly Learnt[], parts: number, least: number): ClassTable {
  const cells: number[] = [];
  const entries: { hash: number; held: number }[] = [];
  for (const { hash, weights } of learnt) {
    const kept = weights.filter(([, weight]) => Math.abs(weight) >= least && whole(weight, parts) !== 0);
    if (kept.length === 0) continue;
    entries.push({ hash, held: cells.length + 1 });
    kept.forEach(([of, weight], i) => {
      cells.push(((whole(weight, parts) + weightShift) << 8) | (i === kept.length - 1 ? lastCell : 0) | of);
    });
  }
  if (cells.length >= 2 ** 20)
    throw new Error(`${String(cells.length)} weights are more than there is room for`);
  return { slots: intoSlots(entries, classHash), cells: Uint16Array.from(cells) };
}

/** Lays weights out for three classes, of which the first is made worth nothing. */
export function pairTable(learnt: readonly Learnt[], parts: number): Uint32Array {
  const of = ({ weights }: Learnt, k: number): number => weights.find(([own]) => own === k)?.[1] ?? 0;
  return intoSlots(
    learnt.map((one) => {
      const second = whole(of(one, 1) - of(one, 0), parts) + weightShift;
      const third = whole(of(one, 2) - of(one, 0), parts) + weightShift;
      return { hash: one.hash, held: (second << 8) | third };
    }),
    pairHash,
  );
}

/** Lays one weight a feature out. */
export function weightTable(
  learnt: readonly { readonly hash: number; readonly weight: number }[],
  parts: number,
): Uint32Array {
  return intoSlots(
    learnt.map(({ hash, weight }) => ({ hash, held: whole(weight, parts) + weightShift })),
    weightHash,
  );
}
