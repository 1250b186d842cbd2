import { unspoken } from '../../language/en/speech.ts';
import { reportingLemma } from '../quotes/reporting-verbs.ts';
import { hashOf } from '../syntax/linear-model.ts';
import type { ParsedSentence } from '../syntax/parsed-sentence.ts';

/** Whether a word, in lower case, is a form of a verb that tells what was said, or the first of "according to". */
export const isCueForm = (lower: string): boolean =>
  lower === 'according' || (reportingLemma(lower) !== undefined && !unspoken.has(lower));

const nouns = new Set(['NOUN', 'PROPN', 'PRON']);
const afterNoun = new Set(['NOUN', 'PROPN', 'ADP']);

/** Whether such a word is a cue where it stands: a verb, or taken for a noun behind one and before none ("the ministry reports"). */
export function isCueWord({ universal, words }: ParsedSentence, i: number): boolean {
  const tag = universal[i];
  if (tag === 'VERB' || words[i]?.lower === 'according') return true;
  return tag === 'NOUN' && nouns.has(universal[i - 1] ?? '') && !afterNoun.has(universal[i + 1] ?? 'NOUN');
}

/** The dictionary form of a cue; takes lower case. */
export const lemmaOf = (lower: string): string => reportingLemma(lower) ?? lower;

/** The hash of a cue's dictionary form; takes lower case. */
export const lemmaCode = (lower: string): number => hashOf(lemmaOf(lower));
