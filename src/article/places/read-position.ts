import type { Position } from '../../records/parsed.ts';
import type { PlacedText, Span } from '../article.ts';

/**
 * Turns a position (a block's hash and offsets within it) into a span of the article's text;
 * null where that block is gone. `hashes` are those of `hashBlocks(article)`.
 */
export function readPosition(
  article: Pick<PlacedText, 'blocks'>,
  hashes: ReadonlyMap<string, number>,
  position: Position,
): Span | null {
  const block = article.blocks[hashes.get(position.block) ?? -1];
  if (block === undefined || block.start + position.end > block.end) return null;
  return { start: block.start + position.start, end: block.start + position.end };
}
