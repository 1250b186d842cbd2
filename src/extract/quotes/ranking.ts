import type { Candidate } from './candidates.ts';
import { cueFeatures, mentionFeatures, type MentionView } from './candidate-features.ts';
import { stretchFeatures, viewStretch, type Decision, type Scene } from './features.ts';
import { treeFeatures } from './tree-features.ts';
import { scorerOf, weightParts } from './weights.ts';
import type { WeightTable } from '../syntax/linear-model.ts';

/** A candidate with the share of belief it gets among all for its stretch; `candidate: null` is "nobody said it". */
export interface Ranked {
  readonly candidate: Candidate | null;
  readonly share: number;
}

/** Shares the belief out among the candidates and nobody (a softmax over the sums of their features' weights), best first. */
export function rankCandidates(
  scene: Scene,
  index: number,
  place: number,
  candidates: readonly Candidate[],
  decision: Decision | null,
  weights: WeightTable,
): Ranked[] {
  const view = viewStretch(scene, index, place, decision);
  if (!view) return [];
  const scorer = scorerOf(weights);
  stretchFeatures(scene, view, scorer.add);
  const ranked: { candidate: Candidate | null; share: number }[] = [
    { candidate: null, share: scorer.take() },
  ];
  // the cues of one mention stand together
  let source: MentionView | null = null;
  let sum = 0;
  for (const candidate of candidates) {
    if (source?.index !== candidate.mention) {
      source = mentionFeatures(scene, view, candidate.mention, scorer.add);
      sum = scorer.take();
    }
    if (source) {
      cueFeatures(scene, view, source, candidate.cue, scorer.add);
      treeFeatures(scene, view, source, candidate.cue, scorer.add);
    }
    ranked.push({ candidate, share: sum + scorer.take() });
  }
  const most = ranked.reduce((high, { share }) => Math.max(high, share), -Infinity);
  let total = 0;
  for (const entry of ranked) {
    entry.share = Math.exp((entry.share - most) / weightParts);
    total += entry.share;
  }
  for (const entry of ranked) entry.share /= total;
  return ranked.sort((a, b) => b.share - a.share);
}
