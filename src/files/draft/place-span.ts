import type { Article, Span } from '../../article/article.ts';
import { hashBlocks } from '../../article/blocks/hash-blocks.ts';
import { blockAt } from '../../article/places/block-at.ts';
import type { Position } from '../../records/parsed.ts';

/**
 * Returns what says where a span of an article stands: its block's hash and start and end within the block.
 * The answer is empty where no block holds the span's start.
 */
export function placer(article: Article): (span: Span) => readonly Position[] {
  const hashes = hashBlocks(article);
  return ({ start, end }) => {
    const index = blockAt(article.blocks, start);
    const [block, hash] = index === null ? [] : [article.blocks[index], hashes[index]];
    if (!block || hash === undefined) return [];
    return [{ block: hash, start: start - block.start, end: end - block.start }];
  };
}
