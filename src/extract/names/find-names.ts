import type { Article } from '../../article/article.ts';
import type { Entity, DateFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';

export function findNames(
  _article: Article,
  _tokens: readonly Token[],
  _dates: readonly DateFinding[],
): Entity[] {
  return [];
}
