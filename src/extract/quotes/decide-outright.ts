import type { Decision, Scene } from './features.ts';
import { exampleWords, giving, messages, ownerWords, wordings } from '../../language/en/speech/messages.ts';
import { accordingCues, comparing, sayingForms } from '../../language/en/speech/claims.ts';
import { lowerAt } from '../lower-at.ts';
import {
  agentBefore,
  blamedBefore,
  claimedBefore,
  isCalledByThing,
  isShareBefore,
  saidInside,
} from './said-beside.ts';

/** So many words at most follow the name of whoever wrote to the paper: where they live, what they are. */
const longestPlace = 6;

/** “Words.” Name, Town, and no more in the block: a letter with who wrote it; null where it is none. */
function signedAfter(
  { article, voice: { items }, mentions, mentionAt }: Scene,
  place: number,
): Decision | null {
  const stretch = items[place];
  const index = mentionAt[place + 1] ?? -1;
  const mention = mentions[index];
  if (!stretch || mention?.kind !== 'name' || items[mention.first]?.block !== stretch.block) return null;
  const before = items[place - 1];
  if (before?.block === stretch.block || before?.text === ':') return null;
  if (!/[.!?…]["'’”»]*$/.test(article.text.slice(stretch.start, stretch.end))) return null;
  return isRestOfBlock(items, mention.last + 1, stretch.block) ? { mention: index, cue: null } : null;
}

/** Whether from an item on a block has nothing or, behind a comma, a few words without a verb that reports. */
function isRestOfBlock(items: Scene['voice']['items'], from: number, block: number): boolean {
  let to = from;
  while (items[to]?.block === block && to - from <= longestPlace + 1) to += 1;
  const rest = items.slice(from, to);
  if (to - from > longestPlace + 1 || rest.some(({ lemma }) => lemma !== undefined)) return false;
  return rest.length === 0 || rest[0]?.text === ',';
}

/** "cited examples of such questions, including: “…”": the words are one of what stands before, and nobody's who is near. */
const isExample = ({ voice: { items } }: Scene, place: number): boolean =>
  items[place - 1]?.text === ':' && exampleWords.test(lowerAt(items, place - 2));

/** The mention right behind a stretch with its verb before or behind it, and the item that ends both; null where there is none. */
function introducedAfter(
  { voice: { items }, mentions, mentionAt }: Scene,
  place: number,
): { readonly mention: number; readonly cue: number; readonly end: number } | null {
  const next = items[place + 1]?.text === ',' ? place + 2 : place + 1;
  const from = items[next]?.lemma === undefined ? next : next + 1;
  const mention = mentionAt[from] ?? -1;
  const { first, last } = mentions[mention] ?? { first: -1, last: -1 };
  const cue = from === next ? last + 1 : next;
  return first === from && items[cue]?.lemma !== undefined
    ? { mention, cue, end: Math.max(cue, last) }
    : null;
}

/** “Words,” she said, according to a transcript: the words are hers, whoever has passed them on; null where it is not so. */
function passedOnAfter(scene: Scene, place: number): Decision | null {
  const { items } = scene.voice;
  const found = introducedAfter(scene, place);
  if (!found || items[found.end]?.sentence !== items[place]?.sentence) return null;
  const [comma, passing] = [items[found.end + 1], items[found.end + 2]];
  if (comma?.text !== ',' || !accordingCues.has(passing?.lower ?? '')) return null;
  return { mention: found.mention, cue: [found.cue, found.cue] };
}

/** "She recalls his saying “…”": the words are of somebody else than the sentence's subject. */
function isRecalled({ voice: { items } }: Scene, place: number): boolean {
  const cue = cueBefore(items, place);
  return items[cue]?.kind === 'Vg' && ownerWords.has(lowerAt(items, cue - 1));
}

/** What keeps words from being anybody's who is named near them. */
const nobodys = [isRecalled, isExample, isShareBefore, isCalledByThing] as const;

/**
 * What the words around a stretch settle without weighing who is near: who said it, or, as null, that the text does not say;
 * undefined where they settle nothing.
 * @param place the stretch's place in the article's own voice
 */
export function decideOutright(scene: Scene, place: number): Decision | null | undefined {
  if (nobodys.some((is) => is(scene, place))) return null;
  return (
    quotedByAnother(scene, place) ??
    agentBefore(scene, place) ??
    claimedBefore(scene, place) ??
    blamedBefore(scene, place) ??
    saidInside(scene, place) ??
    messageBefore(scene, place) ??
    passedOnAfter(scene, place) ??
    signedAfter(scene, place) ??
    undefined
  );
}

/** "Jones quoted Smith as saying “…”": Smith said it; null where it is not so. */
function quotedByAnother({ voice: { items }, mentions, mentionAt }: Scene, place: number): Decision | null {
  const cue = cueBefore(items, place);
  const index = mentionAt[cue - 2] ?? -1;
  const isQuoted = sayingForms.has(lowerAt(items, cue)) && comparing.has(lowerAt(items, cue - 1));
  return isQuoted && mentions[index]?.last === cue - 2 ? { mention: index, cue: [cue, cue] } : null;
}

/** "A sign saying “…”": the message that the words before a stretch name as what says it; null where somebody gives it out. */
function messageBefore({ voice: { items }, mentions, mentionAt }: Scene, place: number): Decision | null {
  const cue = cueBefore(items, place);
  const index = mentionAt[cue - 1] ?? -1;
  const mention = mentions[index];
  const isSaid = items[cue]?.sentence === items[place]?.sentence && wordings.has(lowerAt(items, cue));
  if (!isSaid || mention?.last !== cue - 1 || !messages.has(mention.head)) return null;
  const isGiven = items
    .slice(Math.max(0, mention.first - 3), mention.first)
    .some(({ lower }) => giving.has(lower));
  return isGiven ? null : { mention: index, cue: [cue, cue] };
}

/** The item right before a stretch, over a comma or a colon. */
const cueBefore = (items: Scene['voice']['items'], place: number): number =>
  /^[,:]$/.test(items[place - 1]?.text ?? '') ? place - 2 : place - 1;
