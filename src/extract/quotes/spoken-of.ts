import { perfects } from '../../language/en/sentences/predicates.ts';
import { pastAuxiliaries, personRelatives } from '../../language/en/sentences/function-words.ts';
import {
  adverbEnding,
  agentLeads,
  behindParticiples,
  insideVerbs,
  passiveAuxiliaries,
  spokenOf,
} from '../../language/en/speech/passives.ts';
import { lowerAt } from '../lower-at.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './features.ts';

/** So many words back at most from the words in marks stands the participle: "described by a former mayor as a “disgrace”". */
const widestGap = 8;

const isAdverb = (lower: string): boolean => insideVerbs.has(lower) || adverbEnding.test(lower);

/** What stands inside a verb group, or between it and its subject: "Smith, who has long been called". */
const isBetween = (lower: string): boolean =>
  lower === ',' ||
  isAdverb(lower) ||
  perfects.has(lower) ||
  pastAuxiliaries.has(lower) ||
  passiveAuxiliaries.has(lower) ||
  personRelatives.has(lower);

/** The participle for what was done to somebody with words, as it leads to a stretch: "called “…”", "described by Jones as “…”"; -1 for none. */
function participleBefore({ voice: { items } }: Scene, place: number): number {
  let isNear = true;
  for (let at = place - 1; at >= 0 && place - at <= widestGap; at -= 1) {
    const lower = lowerAt(items, at);
    if (spokenOf.has(lower)) return isNear || agentLeads.has(lowerAt(items, at + 1)) ? at : -1;
    // "seen by Jones says “…”": another verb leads to the words
    if (items[at]?.lemma !== undefined) return -1;
    isNear &&= behindParticiples.has(lower);
  }
  return -1;
}

/** The first word of the passive that leads to a stretch and its participle; null where none does. */
function passiveBefore(
  scene: Scene,
  place: number,
): { readonly first: number; readonly participle: number } | null {
  const { items } = scene.voice;
  const participle = participleBefore(scene, place);
  let isPassive = agentLeads.has(lowerAt(items, participle + 1));
  let first = participle;
  while (first > 0 && isBetween(lowerAt(items, first - 1))) {
    first -= 1;
    if (passiveAuxiliaries.has(lowerAt(items, first))) isPassive = true;
  }
  return participle >= 0 && isPassive ? { first, participle } : null;
}

/**
 * Whether a candidate for a stretch stands before the passive that leads to it: "Smith has long been called “…”", "Smith, described
 * by Jones as “…”". Who is told something, or called something, has not said it; another verb of saying before it may tell who has.
 */
export function isSpokenOf(scene: Scene, place: number, { mention, cue }: Candidate): boolean {
  const passive = passiveBefore(scene, place);
  const last = scene.mentions[mention]?.last;
  if (passive === null || last === undefined || last >= passive.participle) return false;
  return cue === null || cue[1] >= passive.first;
}
