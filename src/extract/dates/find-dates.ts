import type { Article } from '../../article/article.ts';
import type { DateFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';

export function findDates(_article: Article, _tokens: readonly Token[]): DateFinding[] {
  return [];
}
