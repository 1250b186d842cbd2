import type { Article } from '../../article/article.ts';
import type { QuantityFinding, DateFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';

export function findQuantities(
  _article: Article,
  _tokens: readonly Token[],
  _dates: readonly DateFinding[],
): QuantityFinding[] {
  return [];
}
