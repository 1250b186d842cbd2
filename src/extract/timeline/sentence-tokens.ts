import type { Token } from '../tokens.ts';

/** The tokens of each sentence: `from` inclusive, `to` exclusive, as places in the list of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Where each sentence's tokens stand, by the index of the sentence. One pass. */
export function rangesOfSentences(tokens: readonly Token[]): Map<number, TokenRange> {
  const ranges = new Map<number, TokenRange>();
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    const sentence = tokens[from]?.sentence ?? 0;
    while (tokens[to]?.sentence === sentence) to += 1;
    ranges.set(sentence, { from, to });
  }
  return ranges;
}

/** The first token of a sentence that does not end before an offset. */
export function tokenAt(tokens: readonly Token[], { from, to }: TokenRange, offset: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
