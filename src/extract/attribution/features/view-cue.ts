import { negations } from '../../../language/en/sentences/predicates.ts';
import { lowerAt } from '../../lower-at.ts';
import { mix } from '../../syntax/linear-model.ts';
import { dependentsOf, lastWord, type ParsedSentence } from '../../syntax/parsed-sentence.ts';

/** As many features as an option may have. */
export const mostFeatures = 64;

/** A number of words, coarse enough to learn from. */
export function bucket(n: number): number {
  if (n < 4) return n;
  if (n < 6) return 4;
  if (n < 9) return 5;
  if (n < 15) return 6;
  return n < 25 ? 7 : 8;
}

/** What all options of one cue share. */
export interface CueView {
  readonly sentence: ParsedSentence;
  readonly cue: number;
  /** Hash of the cue's dictionary form. */
  readonly lemma: number;
  /** Hash of the cue's label and tag. */
  readonly shape: number;
  /** Hash of its auxiliaries, conjunctions and negation. */
  readonly helpers: number;
  /** Hash of what hangs on it, by label and side. */
  readonly frame: number;
  /** The last word of the sentence that is no stop. */
  readonly end: number;
}

/** What the models see of a word, of its tag and of its label; a number of its own beyond each end of the sentence. */
export const wordAt = ({ codes }: ParsedSentence, i: number): number => (i < 0 ? 11 : (codes[i] ?? 12));
export const tagAt = ({ tagCodes }: ParsedSentence, i: number): number =>
  i < 0 ? 201 : (tagCodes[i] ?? 202);
export const labelAt = ({ labelCodes }: ParsedSentence, i: number): number =>
  i < 0 ? 203 : (labelCodes[i] ?? 203);
/** Whether a word stands in marks. */
export const isMarked = ({ words }: ParsedSentence, i: number): boolean => (words[i]?.stretch ?? -1) >= 0;
const framing = /^(?:nsubj|ccomp|xcomp|obj|iobj|parataxis|obl:agent|compound:prt|expl)/;
const helping = /^(?:aux|mark|cop)/;

/** Looks at a cue; `lemma` is the hash of its dictionary form. */
export function viewCue(sentence: ParsedSentence, cue: number, lemma: number): CueView {
  const { labels, words } = sentence;
  let helpers = 31;
  let frame = 37;
  for (const dependent of dependentsOf(sentence, cue)) {
    const label = labels[dependent] ?? '';
    if (helping.test(label) || negations.has(lowerAt(words, dependent)))
      helpers = mix(helpers, wordAt(sentence, dependent));
    else if (framing.test(label))
      frame = mix(mix(frame, labelAt(sentence, dependent)), dependent < cue ? 1 : 2);
  }
  return {
    sentence,
    cue,
    lemma,
    helpers,
    frame,
    shape: mix(mix(41, labelAt(sentence, cue)), tagAt(sentence, cue)),
    end: lastWord(sentence),
  };
}
