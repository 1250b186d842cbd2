import type { Article, ArticleMetadata } from '../article.ts';
import { buildArticle } from './build-article.ts';
import { findBlocks } from './find-blocks.ts';

/**
 * Reads a plain text with LF line ends. The article's text is the given one, unchanged, so every offset is into it;
 * blocks and sentences are found by the form of its lines. Never throws.
 */
export function readPlainText(text: string, metadata: Partial<ArticleMetadata> = {}): Article {
  return buildArticle(text, findBlocks(text, metadata.title ?? null), metadata);
}
