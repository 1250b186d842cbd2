import type { Article, ArticleMetadata, Block } from '../article.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

const nothingKnown: ArticleMetadata = {
  title: null,
  lead: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  licence: null,
  language: 'en',
  source: null,
};

/**
 * Puts an article together from its text, its blocks (in order, not overlapping) and what is known about it.
 * Where no title is given, the block that stands as the text's title is taken.
 */
export function buildArticle(
  text: string,
  blocks: readonly Block[],
  metadata: Partial<ArticleMetadata> = {},
): Article {
  const heading = blocks.find(({ kind }) => kind === 'title');
  const stated = heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ') : null;
  return {
    metadata: { ...nothingKnown, ...metadata, title: metadata.title ?? stated },
    text,
    blocks,
    sentences: splitSentences(text, blocks),
  };
}
