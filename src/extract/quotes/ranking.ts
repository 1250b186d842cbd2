import type { Candidate } from './candidates.ts';
import { candidateFeatures, stretchFeatures, type Decision, type Scene } from './features.ts';

/** What each feature is worth; features that are not listed are worth nothing. */
export type Weights = ReadonlyMap<string, number>;

/** A candidate with the share of belief it gets among all for its stretch; `candidate: null` is "nobody said it". */
export interface Ranked {
  readonly candidate: Candidate | null;
  readonly share: number;
}

const sum = (features: readonly string[], weights: Weights): number => {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
};

/** Shares the belief out among the candidates and nobody (a softmax over the sums of their features' weights), best first. */
export function rankCandidates(
  scene: Scene,
  index: number,
  place: number,
  candidates: readonly Candidate[],
  decision: Decision | null,
  weights: Weights,
): Ranked[] {
  const ranked: { candidate: Candidate | null; share: number }[] = [
    { candidate: null, share: sum(stretchFeatures(scene, index, place, decision), weights) },
  ];
  for (const candidate of candidates)
    ranked.push({
      candidate,
      share: sum(candidateFeatures(scene, index, place, candidate, decision), weights),
    });
  const most = ranked.reduce((high, { share }) => Math.max(high, share), -Infinity);
  let total = 0;
  for (const entry of ranked) {
    entry.share = Math.exp(entry.share - most);
    total += entry.share;
  }
  for (const entry of ranked) entry.share /= total;
  return ranked.sort((a, b) => b.share - a.share);
}
