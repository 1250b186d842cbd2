import type { Article } from './article.ts';
import { joinPieces } from './join-pieces.ts';

/** Reads a saved web page. */
export function readHtml(_text: string): Article {
  return joinPieces([], {});
}
