import { sumWeights, type WeightTable } from '../syntax/linear-model.ts';
import type { ParsedSentence } from '../syntax/parsed-sentence.ts';
import { weightParts, type AttributionModel } from './attribution-model.ts';
import { isCueForm, isCueWord, lemmaCode } from './cue-words.ts';
import { contentFeatures, noContentFeatures } from './features/content-features.ts';
import { noSourceFeatures, sourceFeatures } from './features/source-features.ts';
import { mostFeatures, viewCue, type CueView } from './features/view-cue.ts';
import { proposeContents } from './propose-contents.ts';
import { proposeSources, type SourceOption } from './propose-sources.ts';
import { complementizers } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

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
  /** The share of belief that the cue introduces anything here. */
  readonly any: number;
  /** Where the content stands and the belief in it, for `--explain`. */
  readonly rule: string;
}

/** Writes down the features of an option, and says how many there are. */
type Describe = (out: Int32Array) => number;

/** The shares of belief in options: a softmax over the sums of their features' weights. */
function sharesOf(weights: WeightTable, options: readonly Describe[]): number[] {
  const features = new Int32Array(mostFeatures);
  const worths = options.map((describe) => sumWeights(weights, features, describe(features)));
  const most = Math.max(...worths);
  const beliefs = worths.map((worth) => Math.exp((worth - most) / weightParts));
  const all = beliefs.reduce((sum, belief) => sum + belief, 0);
  return beliefs.map((belief) => belief / all);
}

const bestOf = (list: readonly number[]): number => list.indexOf(Math.max(...list));

/** The first and last of the words around a word that are tagged as parts of a name or nouns, without a mark between. */
function nameAround(
  { universal }: ParsedSentence,
  word: number,
): { readonly first: number; readonly last: number } {
  const isPart = (i: number): boolean => /^(?:PROPN|NOUN)$/.test(universal[i] ?? '');
  let [first, last] = [word, word];
  while (isPart(first - 1) && isPart(word)) first -= 1;
  while (isPart(last + 1) && isPart(word)) last += 1;
  return { first, last };
}

/** Whether of two nouns one is a part of the other's noun phrase: "a copy of the memo", "the mayor of the town". */
function isOfOne({ heads, labels }: ParsedSentence, one: number, other: number): boolean {
  const leads = (from: number, to: number): boolean => {
    for (let at = from; /^(?:nmod|compound|flat|amod)/.test(labels[at] ?? '');) {
      at = heads[at] ?? -1;
      if (at === to) return true;
    }
    return false;
  };
  return one === other || leads(one, other) || leads(other, one);
}

/** Whether a cue that is no participle stands right behind a noun and before a "that". */
const isBesideNoun = ({ sentence: { penn, universal, words }, cue }: CueView): boolean =>
  /^(?:VB[DZP]|NNS)$/.test(penn[cue] ?? '') &&
  /^(?:NOUN|PROPN|PRON)$/.test(universal[cue - 1] ?? '') &&
  complementizers.has(lowerAt(words, cue + 1));

/** "videos showing that": a participle right behind a noun and before "that" has that noun for its source. */
const isNounsOwn = ({ sentence: { penn, universal, words }, cue }: CueView): boolean =>
  penn[cue] === 'VBG' &&
  /^(?:NOUN|PROPN)$/.test(universal[cue - 1] ?? '') &&
  complementizers.has(lowerAt(words, cue + 1));

/** Who is most likely the source of a cue; null for nobody in the sentence. */
function rankSources(
  { sources: weights }: AttributionModel,
  view: CueView,
  options: readonly SourceOption[],
): { readonly source: SourceOption | null; readonly share: number } {
  const shares = sharesOf(weights, [
    (out) => noSourceFeatures(view, out),
    ...options.map(
      (option, rank): Describe =>
        (out) =>
          sourceFeatures(view, option, rank, out),
    ),
  ]);
  // "the institute estimates that": a noun before a finite verb is its source, whatever the tree says
  if (isBesideNoun(view)) shares[0] = 0;
  const own = isNounsOwn(view) ? options.find(({ word }) => word === view.cue - 1) : undefined;
  if (own) return { source: own, share: 1 };
  const best = bestOf(shares);
  const source = options[best - 1] ?? null;
  if (!source) return { source, share: shares[best] ?? 0 };
  // "the State Department", "a copy of the memo": what the parts of one noun phrase win, its whole has won
  const phrase = nameAround(view.sentence, source.word);
  // and what an apposition wins, the name before it
  const name = options.find(({ path, word }) => path.startsWith('apposed') && word <= source.word);
  const start = name && source.word < view.cue ? Math.min(name.word, phrase.first) : phrase.first;
  const won = options.reduce(
    (sum, { word }, i) =>
      (word >= start && word <= phrase.last) || isOfOne(view.sentence, word, source.word)
        ? sum + (shares[i + 1] ?? 0)
        : sum,
    0,
  );
  return { source, share: won / shares.reduce((sum, one) => sum + one, 0) };
}

/** The head of the noun phrase that is most likely the source of a cue, -1 for none in the sentence, and the belief in that. */
export function sourceOf(
  model: AttributionModel,
  sentence: ParsedSentence,
  cue: number,
): { readonly source: number; readonly share: number } {
  const view = viewCue(sentence, cue, lemmaCode(lowerAt(sentence.words, cue)));
  const { source, share } = rankSources(model, view, proposeSources(sentence, cue));
  return { source: source?.word ?? -1, share };
}

/** What a cue introduces most likely; null where nothing can be. */
function claimOf(model: AttributionModel, sentence: ParsedSentence, cue: number): Claim | null {
  const view = viewCue(sentence, cue, lemmaCode(lowerAt(sentence.words, cue)));
  const sources = proposeSources(sentence, cue);
  const { source, share } = rankSources(model, view, sources);
  const near = source ?? sources[0] ?? null;
  const options = proposeContents(sentence, cue, near?.word ?? -1);
  const [none = 1, ...shares] = sharesOf(model.contents, [
    (out) => noContentFeatures(view, out),
    ...options.map(
      (option): Describe =>
        (out) =>
          contentFeatures(view, option, near, out),
    ),
  ]);
  const content = options[bestOf(shares)];
  return (
    (content && {
      sentence,
      cue,
      source: source?.word ?? -1,
      sourceShare: share,
      first: content.first,
      last: content.last,
      any: 1 - none,
      rule: `ranked ${content.first > cue ? 'after' : content.last < cue ? 'before' : 'around'} its cue, ${String(Math.round(100 * (1 - none)))} of 100`,
    }) ??
    null
  );
}

/** Finds what each cue of a sentence introduces, in the order of the cues, however little the model believes in it. */
export function claimsOf(model: AttributionModel, sentence: ParsedSentence): Claim[] {
  return sentence.words.flatMap(({ stretch, lower }, cue) => {
    const claim =
      stretch < 0 && isCueForm(lower) && isCueWord(sentence, cue) ? claimOf(model, sentence, cue) : null;
    return claim ?? [];
  });
}
