import type { Span } from '../../article/article.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/**
 * The first word of an expression that hangs on one outside it.
 * @param expression UTF-16 offsets
 * @returns a word of the sentence; -1 where none of the expression's is one
 */
export function outerWord({ words, heads }: ParsedSentence, { start, end }: Span): number {
  const isWithin = (i: number): boolean => {
    const word = words[i];
    return word !== undefined && word.start >= start && word.end <= end;
  };
  return words.findIndex((_, i) => isWithin(i) && !isWithin(heads[i] ?? -1));
}
