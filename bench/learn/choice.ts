import type { WeightTable } from '../../src/extract/syntax/linear-model.ts';
import { fitChoices, type Choice } from './fit-choices.ts';
import { weightTable } from './lay-out.ts';

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
  const mean = fitChoices(kept, ids.size, {
    rounds,
    settled: Math.floor(rounds / 2),
    shrinkage,
    step,
    leastSlope: 1e-3,
  });
  return weightTable(
    [...ids]
      .map(([hash, id]) => ({ hash, weight: mean[id] ?? 0 }))
      .filter(({ weight }) => Math.abs(weight) >= leastWeight),
    parts,
  );
}
