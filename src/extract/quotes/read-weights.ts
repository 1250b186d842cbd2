import type { Weights } from './ranking.ts';

/** Reads learnt weights as bench/train-quotes.ts writes them: a line is a weight in twentieths, then its features, between tabs. */
export function readWeights(table: string): Weights {
  const weights = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [weight, ...features] = line.split('\t');
    for (const feature of features) weights.set(feature, Number(weight) / 20);
  }
  return weights;
}
