import { candidatesFor } from './scene.ts';
import type { Decision, Scene } from './features.ts';
import { decideOutright } from './decide-outright.ts';
import { isSpokenOf } from './spoken-of.ts';
import { rankCandidates, type Ranked } from './ranking.ts';
import type { WeightTable } from '../syntax/linear-model.ts';
import { deniedAuxiliary } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** What was decided about one stretch. */
export interface Verdict {
  /** Index of the stretch. */
  readonly stretch: number;
  /** The mention and the cue it rests on; null where nobody is likely enough. */
  readonly decision: Decision | null;
  /** The share of belief that the named one said it. */
  readonly share: number;
  /** The share of belief that nobody said it: a title, a motto, a word held at arm's length. */
  readonly nobody: number;
  /** Who was considered, the likeliest first, each with the share of belief in it; empty where nothing had to be weighed. */
  readonly considered: readonly { readonly mention: number; readonly share: number }[];
}

/** Where less of the belief than this falls on the likeliest speaker, nobody is named: of those below, about half would be wrong. */
const leastShare = 0.45;

/** A statement of at least this many characters interrupts whatever was said before it, also where nobody is found for it. */
const longStatement = 80;

/** "She wasn’t ‘forced’": a verb that denies says nothing. */
function isDenied({ voice }: Scene, ranked: readonly Ranked[], mention: number): boolean {
  const cue = ranked.find(({ candidate }) => candidate?.mention === mention)?.candidate?.cue;
  return cue != null && deniedAuxiliary.test(lowerAt(voice.items, cue[0]));
}

/** The mentions that may have said a stretch, the likeliest first, with the belief in all of their cues. */
function considerMentions(scene: Scene, place: number, ranked: readonly Ranked[]): Verdict['considered'] {
  const shares = new Map<number, number>();
  for (const { candidate, share } of ranked)
    if (candidate && !isSpokenOf(scene, place, candidate))
      shares.set(candidate.mention, (shares.get(candidate.mention) ?? 0) + share);
  return [...shares].map(([mention, share]) => ({ mention, share })).sort((a, b) => b.share - a.share);
}

/**
 * Decides who said each stretch, in text order, each decision seen by the next. The shares of one mention's cues are added up;
 * nobody is named where "nobody" has more of the belief.
 */
export function attributeStretches(scene: Scene, weights: WeightTable): Verdict[] {
  let former: Decision | null = null;
  return scene.stretches.map((stretch, index) => {
    const place = scene.voice.placeOf[index] ?? 0;
    const settled = decideOutright(scene, place);
    if (settled !== undefined) {
      former = settled;
      return { stretch: index, decision: settled, share: 1, nobody: 0, considered: [] };
    }
    const ranked = rankCandidates(scene, index, place, candidatesFor(scene, place, former), former, weights);
    const nobody = ranked.find(({ candidate }) => candidate === null)?.share ?? 0;
    const considered = considerMentions(scene, place, ranked);
    const { mention: best, share: most } = considered[0] ?? { mention: -1, share: 0 };
    const decision =
      best >= 0 && most >= nobody && !isDenied(scene, ranked, best)
        ? (ranked.find(({ candidate }) => candidate?.mention === best)?.candidate ?? null)
        : null;
    if (decision) former = decision;
    else if (stretch.end - stretch.start > longStatement) former = null;
    return { stretch: index, decision: most < leastShare ? null : decision, share: most, nobody, considered };
  });
}
