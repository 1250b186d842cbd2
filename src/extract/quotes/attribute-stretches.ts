import type { Candidate } from './candidates.ts';
import { candidatesFor } from './scene.ts';
import type { Decision, Scene } from './features.ts';
import { decideOutright } from './decide-outright.ts';
import { isSpokenOf } from './spoken-of.ts';
import { rankCandidates, type Ranked } from './ranking.ts';
import type { WeightTable } from '../syntax/linear-model.ts';
import { denials } from '../../language/en/sentences/predicates.ts';
import { infinitives, unsaidBefore } from '../../language/en/speech/claims.ts';
import { insideVerbs } from '../../language/en/speech/passives.ts';
import { representing } from '../../language/en/speech/nested.ts';
import { isRole } from '../../language/en/speech/role-nouns.ts';
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
const leastShare = 0.48;

/** A statement of at least this many characters interrupts whatever was said before it, also where nobody is found for it. */
const longStatement = 80;

/** "She wasn’t ‘forced’", "did not say", "refused to say": a verb that is denied, or leaves it unsaid, says nothing. */
function isUnsaid({ voice: { items } }: Scene, { cue }: Candidate): boolean {
  if (cue === null) return false;
  if (deniedAuxiliary.test(lowerAt(items, cue[0]))) return true;
  let at = cue[0] - 1;
  while (insideVerbs.has(lowerAt(items, at)) && !denials.has(lowerAt(items, at))) at -= 1;
  const lower = lowerAt(items, at);
  if (infinitives.has(lower)) return unsaidBefore.has(lowerAt(items, at - 1));
  return denials.has(lower) || deniedAuxiliary.test(lower);
}

/** "A spokesman for Smith said": what speaks for Smith is the spokesman. */
function speakingFor({ voice: { items }, mentions, mentionAt }: Scene, ranked: Ranked): Ranked {
  const { candidate, share } = ranked;
  const first = mentions[candidate?.mention ?? -1]?.first ?? 0;
  const isFor = candidate && representing.has(lowerAt(items, first - 1)) && isRole(lowerAt(items, first - 2));
  const spokesman = isFor ? (mentionAt[first - 2] ?? -1) : -1;
  return candidate && spokesman >= 0 ? { candidate: { ...candidate, mention: spokesman }, share } : ranked;
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
    const ranked = rankCandidates(
      scene,
      index,
      place,
      candidatesFor(scene, place, former),
      former,
      weights,
    ).map((one) => speakingFor(scene, one));
    const nobody = ranked.find(({ candidate }) => candidate === null)?.share ?? 0;
    const considered = considerMentions(scene, place, ranked);
    const { mention: best, share: most } = considered[0] ?? { mention: -1, share: 0 };
    const likeliest = ranked.find(({ candidate }) => candidate?.mention === best)?.candidate;
    const decision = likeliest && most >= nobody && !isUnsaid(scene, likeliest) ? likeliest : null;
    if (decision) former = decision;
    else if (stretch.end - stretch.start > longStatement) former = null;
    return { stretch: index, decision: most < leastShare ? null : decision, share: most, nobody, considered };
  });
}
