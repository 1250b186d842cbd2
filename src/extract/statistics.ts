import type { Article } from '../article/article.ts';
import type {
  DateFinding,
  Entity,
  QuantityFinding,
  QuoteFinding,
  ReportedFinding,
  StatisticFinding,
} from './findings.ts';
import type { Token } from './tokens.ts';

export function buildStatistics(_input: {
  article: Article;
  tokens: readonly Token[];
  entities: readonly Entity[];
  dates: readonly DateFinding[];
  quantities: readonly QuantityFinding[];
  quotes: readonly QuoteFinding[];
  reported: readonly ReportedFinding[];
}): StatisticFinding[] {
  return [];
}
