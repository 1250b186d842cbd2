import { framing } from '../../language/en/speech/claims.ts';
import { singular } from '../../language/en/sentences/singular.ts';
import { lastWord, type ParsedSentence, type ParsedWord } from '../syntax/parsed-sentence.ts';

/** What a sentence says by the phrase at its start; words are indices into the sentence. */
export interface Frame {
  /** The noun of the survey, the study, the count. */
  readonly source: number;
  readonly first: number;
  readonly last: number;
}

/** The furthest word at which the phrase may end. */
const longest = 24;

/** Whether a sentence may open with a frame: others need no tree for it. */
export const mayBeFramed = (words: readonly Pick<ParsedWord, 'lower'>[]): boolean =>
  words[0]?.lower === 'in' && words.slice(0, longest).some(({ lower }) => framing.has(singular(lower)));

/** "In the survey, conducted in May, 40 percent said no": what a survey has found, up to the end of the sentence; null for none. */
export function findFrame(sentence: ParsedSentence): Frame | null {
  const { words, universal, penn } = sentence;
  if (!mayBeFramed(words)) return null;
  const commaAfter = (from: number): number => words.findIndex(({ text }, i) => i > from && text === ',');
  const comma = commaAfter(0);
  if (comma < 0 || comma > longest) return null;
  const source = words.findIndex(
    ({ lower }, i) => i < comma && framing.has(singular(lower)) && universal[i + 1] !== 'NOUN',
  );
  if (source < 0) return null;
  // "…, conducted in May, …": an aside on the survey
  const isAside = /^VB[NG]$/.test(penn[comma + 1] ?? '');
  const edge = isAside ? commaAfter(comma) : comma;
  const last = lastWord(sentence);
  return edge < 0 || edge + 2 > last ? null : { source, first: edge + 1, last };
}
