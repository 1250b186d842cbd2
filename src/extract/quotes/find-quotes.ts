import type { Article } from '../../article/article.ts';
import type { DateFinding, Entity, QuoteFinding, ReportedFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';

export function findQuotes(_input: {
  article: Article;
  tokens: readonly Token[];
  entities: readonly Entity[];
  dates: readonly DateFinding[];
}): { quotes: QuoteFinding[]; reported: ReportedFinding[] } {
  return { quotes: [], reported: [] };
}
