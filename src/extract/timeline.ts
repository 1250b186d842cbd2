import type { Article } from '../article/article.ts';
import type { DateFinding, Entity, EventFinding, QuoteFinding, ReportedFinding } from './findings.ts';
import type { Token } from './tokens.ts';

export function buildTimeline(_input: {
  article: Article;
  tokens: readonly Token[];
  entities: readonly Entity[];
  dates: readonly DateFinding[];
  quotes: readonly QuoteFinding[];
  reported: readonly ReportedFinding[];
}): EventFinding[] {
  return [];
}
