import type { Article, ArticleMetadata, BlockKind } from '../article.ts';
import { buildArticle } from './build-article.ts';
import { draftBlock } from '../blocks/draft-block.ts';
import type { DraftBlock } from '../blocks/draft-block.ts';
import { markNotices } from '../blocks/mark-notices.ts';
import { nameBlocks } from '../blocks/name-blocks.ts';

/** One block of a marked-up text, as plain text. */
export interface Piece {
  readonly text: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** What the markup says it is; null for a paragraph, which its form may show to be a credit or a dateline. */
  readonly kind: Extract<BlockKind, 'title' | 'heading' | 'item' | 'credit'> | null;
}

/** Puts an article together from its pieces, joined by an empty line each. Pieces that say nothing are left out. */
export function joinPieces(pieces: readonly Piece[], metadata: Partial<ArticleMetadata>): Article {
  const texts: string[] = [];
  const drafts: DraftBlock[] = [];
  let at = 0;
  for (const piece of pieces) {
    const body = piece.text.trim();
    if (!/[\p{L}\p{N}]/u.test(body)) continue;
    texts.push(body);
    drafts.push({ start: at, end: at + body.length, line: piece.line, lines: 1, kind: piece.kind });
    at += body.length + 2;
  }
  const text = texts.join('\n\n');
  const named = drafts.flatMap((draft) => (draft.kind === null ? draftBlock(text, draft) : [draft]));
  return buildArticle(text, nameBlocks(text, markNotices(text, named), metadata.title ?? null), metadata);
}
