import { perfects } from '../../language/en/sentences/predicates.ts';
import { complementizers, pastAuxiliaries } from '../../language/en/sentences/function-words.ts';
import { saying } from '../../language/en/speech/claims.ts';
import { insideVerbs, passiveAuxiliaries } from '../../language/en/speech/passives.ts';
import {
  claimNouns,
  apologies,
  hearers,
  hearing,
  possessiveEndings,
  reasonLeads,
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
  const isOwned = claimNouns.has(lowerAt(items, noun)) && possessiveEndings.has(lowerAt(items, noun - 1));
  const index = scene.mentionAt[noun - 2] ?? -1;
  return isOwned && index >= 0 ? { mention: index, cue: [noun, noun] } : null;
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

/** The verb of saying that leads to a stretch, over whoever is told it; -1 for none. */
function verbBefore(scene: Scene, place: number): number {
  const { items } = scene.voice;
  const lead = leadBefore(scene, place);
  // "what Smith says is “…”"
  const last = passiveAuxiliaries.has(lowerAt(items, lead)) ? lead - 1 : lead;
  const hearer = scene.mentions[mentionEnding(scene, last)];
  const cue = hearers.has(lowerAt(items, last)) ? last - 1 : hearer ? hearer.first - 1 : last;
  const verb = items[cue];
  return verb?.kind === 'V' && saying.has(verb.lemma ?? '') ? cue : -1;
}

/**
 * "Jones said Smith had told her “…”", "Jones heard Smith say “…”": inside what another says or hears, whoever stands right before
 * the verb that leads to the words; null where nobody with a name or a description stands there, or nothing is around it.
 */
export function saidInside(scene: Scene, place: number): Decision | null {
  const { items } = scene.voice;
  const cue = verbBefore(scene, place);
  let at = cue - 1;
  while (isAuxiliary(lowerAt(items, at))) at -= 1;
  const index = mentionEnding(scene, at);
  const { kind, first } = scene.mentions[index] ?? {};
  if (first === undefined || (kind !== 'name' && kind !== 'description')) return null;
  const before = items[first - 1];
  return before?.sentence === items[cue]?.sentence && isAround(before)
    ? { mention: index, cue: [cue, cue] }
    : null;
}

/** Whether behind a word stands what somebody said or heard. */
const isAround = (item: VoiceItem | undefined): boolean =>
  item !== undefined &&
  (item.lemma !== undefined || hearing.has(item.lower) || complementizers.has(item.lower));

const isAuxiliary = (lower: string): boolean =>
  insideVerbs.has(lower) || perfects.has(lower) || pastAuxiliaries.has(lower);
