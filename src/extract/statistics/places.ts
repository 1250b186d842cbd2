import type { Span } from '../../article/article.ts';
import type { Token } from '../tokens.ts';

/** Index of the first item that starts at an offset or later, in a list ordered by start. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item of a list ordered by start that contains a stretch; null where none does. Items hardly nest: few are looked at. */
export function containing<Item extends Span>(items: readonly Item[], { start, end }: Span): Item | null {
  const after = firstFrom(items, start + 1);
  for (let index = after - 1; index >= 0 && after - index <= 6; index -= 1) {
    const item = items[index];
    if (item && item.start <= start && item.end >= end) return item;
  }
  return null;
}

/** For each sentence the index of its first token, and after the last the number of tokens. */
export function firstTokens(tokens: readonly Token[], sentences: number): Uint32Array {
  const first = new Uint32Array(sentences + 1).fill(tokens.length);
  for (let index = tokens.length - 1; index >= 0; index -= 1) first[tokens[index]?.sentence ?? 0] = index;
  for (let sentence = sentences - 1; sentence >= 0; sentence -= 1)
    first[sentence] = Math.min(first[sentence] ?? tokens.length, first[sentence + 1] ?? tokens.length);
  return first;
}
