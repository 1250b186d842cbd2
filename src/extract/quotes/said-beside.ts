import { isShare } from '../../language/en/figures/worth-keeping.ts';
import { complementizers, relativeOpeners } from '../../language/en/sentences/function-words.ts';
import { saying } from '../../language/en/speech/claims.ts';
import {
  agentLeads,
  behindParticiples,
  insideVerbs,
  passiveAuxiliaries,
  spokenOf,
} from '../../language/en/speech/passives.ts';
import {
  claimNouns,
  apologies,
  calling,
  haveForms,
  hearers,
  hearing,
  possessiveEndings,
  reasonLeads,
  thingRelatives,
} from '../../language/en/speech/nested.ts';
import { lowerAt } from '../lower-at.ts';
import type { Decision, Scene } from './features.ts';
import type { VoiceItem } from './voice.ts';

/** The item before a stretch that leads to it, over a comma, a colon and "that". */
function leadBefore({ voice: { items } }: Scene, place: number): number {
  let at = place - 1;
  if (/^[,:]$/.test(items[at]?.text ?? '')) at -= 1;
  return complementizers.has(lowerAt(items, at)) ? at - 1 : at;
}

/** The mention that ends at an item; -1 for none. */
function mentionEnding({ mentions, mentionAt }: Scene, at: number): number {
  const index = mentionAt[at] ?? -1;
  return mentions[index]?.last === at ? index : -1;
}

/** "Jones mocked Smith’s claim that “…”": what is called somebody's claim is theirs, whoever speaks of it; null where it is not so. */
export function claimedBefore(scene: Scene, place: number): Decision | null {
  const { items } = scene.voice;
  const noun = leadBefore(scene, place);
  // "Smith’s remarks “are a disgrace”" tells of them
  if (noun === place - 1) return null;
  if (!claimNouns.has(lowerAt(items, noun))) return null;
  // "Smith’s recent claim", "Smith’s Herald post"
  const owned = [1, 2, 3].find((back) => possessiveEndings.has(lowerAt(items, noun - back)));
  const index = owned === undefined ? -1 : (scene.mentionAt[noun - owned - 1] ?? -1);
  return index >= 0 ? { mention: index, cue: [noun, noun] } : null;
}

/** "Smith, described by Jones as “…”": Jones said it; null where it is not so. */
export function agentBefore(scene: Scene, place: number): Decision | null {
  const { items } = scene.voice;
  let at = place - 1;
  while (behindParticiples.has(lowerAt(items, at))) at -= 1;
  const index = mentionEnding(scene, at);
  const verb = (scene.mentions[index]?.first ?? 0) - 2;
  const isAgent = agentLeads.has(lowerAt(items, verb + 1)) && spokenOf.has(lowerAt(items, verb));
  return isAgent ? { mention: index, cue: [verb, verb] } : null;
}

/** "Jones attacked Smith for saying “…”": Smith said it, unless Jones is sorry for it; null where it is not so. */
export function blamedBefore(scene: Scene, place: number): Decision | null {
  const { items } = scene.voice;
  const cue = leadBefore(scene, place);
  const isReason =
    items[cue]?.kind === 'Vg' &&
    saying.has(items[cue].lemma ?? '') &&
    reasonLeads.has(lowerAt(items, cue - 1));
  const index = mentionEnding(scene, cue - 2);
  const { first = 0 } = scene.mentions[index] ?? {};
  const isSorry = items.slice(Math.max(0, first - 3), first).some(({ lower }) => apologies.test(lower));
  return isReason && index >= 0 && !isSorry ? { mention: index, cue: [cue, cue] } : null;
}

/** The verb that leads to a stretch, over whoever is told it; -1 for none. Before a comma or a colon any that reports, else one of saying. */
function verbBefore(scene: Scene, place: number): number {
  const { items } = scene.voice;
  const lead = leadBefore(scene, place);
  // "what Smith says is “…”"
  const last = passiveAuxiliaries.has(lowerAt(items, lead)) ? lead - 1 : lead;
  const hearer = scene.mentions[mentionEnding(scene, last)];
  const cue = hearers.has(lowerAt(items, last)) ? last - 1 : hearer ? hearer.first - 1 : last;
  const { kind, lemma } = items[cue] ?? {};
  const isPaused = /^[,:]$/.test(items[place - 1]?.text ?? '');
  return kind === 'V' && lemma !== undefined && (isPaused || saying.has(lemma)) ? cue : -1;
}

/** The mention of somebody with a name or a description right before a verb, over its auxiliaries; -1 for none. */
function subjectOf(scene: Scene, cue: number): number {
  const { items } = scene.voice;
  let at = cue - 1;
  while (insideVerbs.has(lowerAt(items, at)) || haveForms.has(lowerAt(items, at))) at -= 1;
  const index = mentionEnding(scene, at);
  const kind = scene.mentions[index]?.kind;
  return kind === 'name' || kind === 'description' ? index : -1;
}

/**
 * "Jones said Smith had told her “…”", "Jones heard Smith say “…”": inside what another says or hears, whoever stands right before
 * the verb that leads to the words; null where nobody with a name or a description stands there, or nothing is around it.
 */
export function saidInside(scene: Scene, place: number): Decision | null {
  const { items } = scene.voice;
  const cue = verbBefore(scene, place);
  const index = cue < 0 ? -1 : subjectOf(scene, cue);
  const before = items[(scene.mentions[index]?.first ?? 0) - 1];
  const isInside = index >= 0 && before?.sentence === items[cue]?.sentence && isAround(before);
  return isInside ? { mention: index, cue: [cue, cue] } : null;
}

/** Whether behind a word stands what somebody said or heard. */
const isAround = (item: VoiceItem | undefined): boolean =>
  item !== undefined &&
  (item.lemma !== undefined || hearing.has(item.lower) || relativeOpeners.has(item.lower));

/** So many words at most stand between a verb of calling and what it calls somebody. */
const longestCalled = 6;

/** "letters that called him “…”": what calls somebody something is a thing, and has no author here. */
export function isCalledByThing(scene: Scene, place: number): boolean {
  const { items } = scene.voice;
  let cue = place - 1;
  while (place - cue <= longestCalled && items[cue]?.lemma === undefined && !isMark(items[cue])) cue -= 1;
  return calling.has(items[cue]?.lemma ?? '') && thingRelatives.has(lowerAt(items, cue - 1));
}

const isMark = (item: VoiceItem | undefined): boolean => item === undefined || /^\p{P}$/u.test(item.text);

/** "14 percent said “no”": a share of those who were asked is nobody. */
export function isShareBefore(scene: Scene, place: number): boolean {
  const cue = verbBefore(scene, place);
  return cue >= 0 && isShare.test(scene.voice.items[cue - 1]?.text ?? '');
}
