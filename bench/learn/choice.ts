import type { WeightTable } from '../../src/extract/syntax/linear-model.ts';
import { weightTable } from './lay-out.ts';

/** A choice to learn from: the features of each option, and which of them are right. */
export interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: ReadonlySet<number>;
}

/** How a choice model is learnt. */
export interface ChoiceSettings {
  readonly rounds: number;
  readonly leastSeen: number;
  readonly shrinkage: number;
  readonly step: number;
  /** So many units of a weight in the model make one. */
  readonly parts: number;
  /** Smaller weights are left out. */
  readonly leastWeight: number;
}

/**
 * Learns what features are worth for a choice among options: the belief in an option is the softmax over the sums of its
 * features' weights, fitted with AdaGrad to the belief that falls on the right options.
 */
export function learnChoices(choices: readonly Choice[], settings: ChoiceSettings): WeightTable {
  const { rounds, leastSeen, shrinkage, step, parts, leastWeight } = settings;
  const seen = new Map<number, number>();
  for (const { options } of choices)
    for (const option of options) for (const hash of option) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, count] of seen) if (count >= leastSeen) ids.set(hash, ids.size);
  const kept = choices.map(({ options, right }) => ({
    right,
    options: options.map((option) =>
      Int32Array.from([...option].map((hash) => ids.get(hash) ?? -1).filter((id) => id >= 0)),
    ),
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size);
  const mean = new Float64Array(ids.size);
  const settled = Math.floor(rounds / 2);
  let seed = 7;
  const below = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * n);
  };
  const order = kept.map((_, i) => i);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const choice = kept[i];
      if (!choice) continue;
      const scores = choice.options.map((option) => {
        let sum = 0;
        for (const id of option) sum += weights[id] ?? 0;
        return sum;
      });
      const most = Math.max(...scores);
      const beliefs = scores.map((score) => Math.exp(score - most));
      const all = beliefs.reduce((sum, belief) => sum + belief, 0);
      const good = beliefs.reduce((sum, belief, k) => sum + (choice.right.has(k) ? belief : 0), 0);
      choice.options.forEach((option, k) => {
        const belief = beliefs[k] ?? 0;
        const slope = belief / all - (choice.right.has(k) ? belief / good : 0);
        if (Math.abs(slope) < 1e-3) return;
        for (const id of option) {
          const weight = weights[id] ?? 0;
          const pull = slope + shrinkage * weight;
          squares[id] = (squares[id] ?? 0) + pull * pull;
          weights[id] = weight - (step * pull) / (Math.sqrt(squares[id] ?? 0) + 0.01);
        }
      });
    }
    if (round >= settled)
      weights.forEach((weight, id) => (mean[id] = (mean[id] ?? 0) + weight / (rounds - settled)));
  }
  return weightTable(
    [...ids]
      .map(([hash, id]) => ({ hash, weight: mean[id] ?? 0 }))
      .filter(({ weight }) => Math.abs(weight) >= leastWeight),
    parts,
  );
}
