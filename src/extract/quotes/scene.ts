import type { Article } from '../../article/article.ts';
import type { AttributionModel } from '../attribution/attribution-model.ts';
import { readCueSources } from '../attribution/read-cue-sources.ts';
import { readSyntax, type Syntax } from '../syntax/read-syntax.ts';
import type { SyntaxModel } from '../syntax/syntax-model.ts';
import type { Token } from '../tokens.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import type { Decision, Scene } from './features.ts';
import { findStretches } from './marked-stretches.ts';
import { findMentions } from './mentions.ts';
import { readVoice } from './voice.ts';

/** What {@link setScene} makes of an article. */
export interface SetOut {
  readonly scene: Scene;
  readonly syntax: Syntax;
}

/** Sets out an article for attribution: its stretches, its own voice, its trees and who is mentioned in it. */
export function setScene(
  article: Article,
  tokens: readonly Token[],
  models: { readonly syntax: SyntaxModel; readonly attribution: AttributionModel },
): SetOut {
  const stretches = findStretches(article);
  const voice = readVoice(article, tokens, stretches);
  const mentions = findMentions(voice);
  const mentionAt = new Int32Array(voice.items.length).fill(-1);
  mentions.forEach(({ first, last }, m) => {
    mentionAt.fill(m, first, last + 1);
  });
  const syntax = readSyntax(models.syntax, tokens, voice);
  const sourceAt = readCueSources({ voice, mentions }, syntax, models.attribution);
  return { scene: { article, voice, stretches, mentions, mentionAt, sourceAt }, syntax };
}

/** Index of the first mention that starts after an item. */
function firstMentionAfter({ mentions }: Scene, place: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Everybody who may have said a stretch; whoever said the one before it is always among them. */
export function candidatesFor(scene: Scene, place: number, decision: Decision | null): Candidate[] {
  const candidates = findCandidates(scene.voice, scene.mentions, firstMentionAfter(scene, place), place);
  if (decision && !candidates.some(({ mention }) => mention === decision.mention)) candidates.push(decision);
  return candidates;
}
