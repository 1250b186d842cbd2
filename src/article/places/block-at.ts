import type { Span } from '../article.ts';

/**
 * The index of the block that holds a place of a text; null where the place is between two.
 * @param blocks in order, not overlapping
 * @param at in UTF-16 units
 */
export function blockAt(blocks: readonly Span[], at: number): number | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block !== undefined && block.start <= at && at < block.end ? low : null;
}
