import type { ParsedSentence, Syntax } from '../syntax/read-syntax.ts';
import { sumWeights } from '../syntax/linear-model.ts';
import { weightParts, type AttributionModel } from './attribution-model.ts';
import {
  contentFeatures,
  mostFeatures,
  noContentFeatures,
  noSourceFeatures,
  sourceFeatures,
  viewCue,
} from './features.ts';
import { lemmaCode } from './lemma.ts';
import { isCueForm, isCueWord, proposeContents, proposeSources } from './propose.ts';

/** What a cue of a sentence introduces outside marks, and who is its source. Words are indices into the sentence. */
export interface Claim {
  readonly sentence: ParsedSentence;
  readonly cue: number;
  /** The head of the source's noun phrase; -1 where the sentence has none. */
  readonly source: number;
  /** The share of belief that this is the source, among all proposed. */
  readonly sourceShare: number;
  readonly first: number;
  readonly last: number;
  /** The share of belief that the cue introduces exactly this. */
  readonly share: number;
  /** The share of belief that the cue introduces anything here. */
  readonly any: number;
  /** How content was found: its start and its end. */
  readonly rule: string;
}

/** The shares of belief in options, by the exponentials of what they are worth. */
function shares(worths: readonly number[]): number[] {
  const most = Math.max(...worths);
  const beliefs = worths.map((worth) => Math.exp((worth - most) / weightParts));
  const all = beliefs.reduce((sum, belief) => sum + belief, 0);
  return beliefs.map((belief) => belief / all);
}

const bestOf = (list: readonly number[]): number => list.indexOf(Math.max(...list));

/** Finds what each cue of a sentence introduces, as far as the model believes in it at all. */
export function claimsOf(model: AttributionModel, sentence: ParsedSentence): Claim[] {
  const features = new Int32Array(mostFeatures);
  const claims: Claim[] = [];
  sentence.words.forEach((word, cue) => {
    if (word.stretch >= 0 || !isCueForm(word.lower) || !isCueWord(sentence, cue)) return;
    const view = viewCue(sentence, cue, lemmaCode(word.lower));
    const sources = proposeSources(sentence, cue);
    const sourceShares = shares([
      sumWeights(model.sources, features, noSourceFeatures(view, features)),
      ...sources.map((one, k) => sumWeights(model.sources, features, sourceFeatures(view, one, k, features))),
    ]);
    const best = bestOf(sourceShares);
    const source = best > 0 ? (sources[best - 1] ?? null) : null;
    const options = proposeContents(sentence, cue, source?.word ?? sources[0]?.word ?? -1);
    const contentShares = shares([
      sumWeights(model.contents, features, noContentFeatures(view, features)),
      ...options.map((one) =>
        sumWeights(
          model.contents,
          features,
          contentFeatures(view, one, source ?? sources[0] ?? null, features),
        ),
      ),
    ]);
    const [none = 1, ...own] = contentShares;
    const content = bestOf(own);
    const option = options[content];
    if (!option) return;
    claims.push({
      sentence,
      cue,
      source: source?.word ?? -1,
      sourceShare: sourceShares[best] ?? 0,
      first: option.first,
      last: option.last,
      share: own[content] ?? 0,
      any: 1 - none,
      rule: `${option.starts}, ${option.ends}`,
    });
  });
  return claims;
}

/** Whether a sentence has a word that may be a cue: others need no tree. */
export const mayClaim = (syntax: Syntax, sentence: number): boolean =>
  syntax.words(sentence).some(({ lower, stretch }) => stretch < 0 && isCueForm(lower));
