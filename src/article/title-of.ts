import type { Article } from './article.ts';

/** An article's title: as its front matter has it, or its first heading that is one; null where there is neither. */
export function titleOf({ text, blocks, metadata }: Article): string | null {
  const block = blocks.find(({ kind }) => kind === 'title');
  return metadata.title ?? (block ? text.slice(block.start, block.end) : null);
}
