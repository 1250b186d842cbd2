import type { ParsedSentence } from '../syntax/parsed-sentence.ts';

/** The parts of speech of a noun phrase in one piece. */
const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/**
 * The first word of a source's noun phrase, which reaches over no comma and not over its cue, whatever the tree hangs on it,
 * and takes its own determiner and name in where the tree hangs them elsewhere: "the Harbour Trade Office".
 */
export function sourceStart(
  { first, words, universal }: ParsedSentence,
  cue: number,
  source: number,
): number {
  const edge = source > cue ? cue + 1 : 0;
  const least = Math.max(first[source] ?? cue, edge);
  let start = source;
  while (start > least && words[start - 1]?.text !== ',') start -= 1;
  if (universal[start] === 'DET') return start;
  let at = start;
  while (at > edge && inPhrase.has(universal[at - 1] ?? '') && universal[at] !== 'DET') at -= 1;
  return words[at - 1]?.text === ',' ? at : start;
}

/** The first word of the clause that introduces what was said. */
export const introductionStart = ({
  sentence,
  cue,
  source,
}: {
  readonly sentence: ParsedSentence;
  readonly cue: number;
  readonly source: number;
}): number => (source < 0 ? cue : Math.min(cue, sourceStart(sentence, cue, source)));

/** The last word of a cue and its source where they stand between commas: that of the source's noun phrase, or the one before the next comma. */
export function introductionEnd({ words, last }: ParsedSentence, cue: number, source: number): number {
  const to = Math.max(cue, last[source] ?? cue);
  if (source < cue || words[to + 1]?.text === ',') return to;
  const comma = words.findIndex(({ text }, i) => i > source && text === ',');
  return comma < 0 ? to : comma - 1;
}
