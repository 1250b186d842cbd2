import { accordingCues, unspoken } from '../../language/en/speech/claims.ts';
import { reportingLemma } from '../../language/en/speech/reporting-verbs.ts';
import { hashOf } from '../syntax/linear-model.ts';
import type { ParsedSentence } from '../syntax/parsed-sentence.ts';
import { lowerAt } from '../lower-at.ts';

/** Whether a word, in lower case, is a form of a verb that tells what was said, or the first of "according to". */
export const isCueForm = (lower: string): boolean =>
  accordingCues.has(lower) || (reportingLemma(lower) !== undefined && !unspoken.has(lower));

const nouns = new Set(['NOUN', 'PROPN', 'PRON']);
const afterNoun = new Set(['NOUN', 'PROPN', 'ADP']);

/** So many words at most stand between "which" and the verb of whoever tells it: "which the local media report". */
const longestTeller = 3;

/** Whether nothing but a noun phrase stands between a word and a "which" before it, and no verb behind it. */
function endsRelativeLead({ universal, words, penn }: ParsedSentence, i: number): boolean {
  if (/^(?:VERB|AUX)$/.test(universal[i + 1] ?? '') || !nouns.has(universal[i - 1] ?? '')) return false;
  for (let at = i - 1; at >= i - longestTeller - 1; at -= 1) {
    if (words[at]?.lower === 'which') return penn[at] === 'WDT';
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(universal[at] ?? '')) return false;
  }
  return false;
}

/**
 * Whether such a word is a cue where it stands: a verb, or taken for a noun behind one and before none ("the ministry reports"),
 * or where "which" leaves it no other place ("which media reports range from").
 */
export function isCueWord(sentence: ParsedSentence, i: number): boolean {
  const { universal, words } = sentence;
  const tag = universal[i];
  if (tag === 'VERB' || accordingCues.has(lowerAt(words, i))) return true;
  if (tag === 'NOUN' && endsRelativeLead(sentence, i)) return true;
  return tag === 'NOUN' && nouns.has(universal[i - 1] ?? '') && !afterNoun.has(universal[i + 1] ?? 'NOUN');
}

/** The dictionary form of a cue; takes lower case. */
export const lemmaOf = (lower: string): string => reportingLemma(lower) ?? lower;

/** The hash of a cue's dictionary form; takes lower case. */
export const lemmaCode = (lower: string): number => hashOf(lemmaOf(lower));
