import type { Article, Span } from '../../article/article.ts';
import { hashBlocks } from '../../article/blocks/hash-blocks.ts';
import type { Position } from '../../records/parsed.ts';

/**
 * Returns what says where a span of an article stands: its block's hash and start and end within the block.
 * The answer is empty where no block holds the span's start.
 */
export function placer(article: Article): (span: Span) => readonly Position[] {
  const hashes = hashBlocks(article);
  return ({ start, end }) => {
    let low = 0;
    let high = article.blocks.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((article.blocks[middle]?.start ?? Infinity) <= start) low = middle;
      else high = middle - 1;
    }
    const [block, hash] = [article.blocks[low], hashes[low]];
    if (!block || hash === undefined || start < block.start || start >= block.end) return [];
    return [{ block: hash, start: start - block.start, end: end - block.start }];
  };
}
