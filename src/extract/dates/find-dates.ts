import type { Article } from '../../article/article.ts';
import type { DateFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { readCalendarDate } from './calendar.ts';
import { findCandidates } from './find-candidates.ts';
import { joinTimes } from './join-times.ts';
import { resolveCandidates } from './resolve-candidates.ts';
import { widenCandidates } from './widen-candidates.ts';

/**
 * Finds the time expressions of an article: dates, times, lengths, what recurs; in text order, without overlap.
 * Days without a year, weekdays and the like are resolved by the article's day or month of publication.
 * @param tokens the article's tokens, as {@link tokenize} gives them.
 */
export function findDates(article: Article, tokens: readonly Token[]): DateFinding[] {
  const found = findCandidates(tokens);
  const joined = joinTimes(found, tokens);
  const widened = widenCandidates(joined, tokens);
  return resolveCandidates(widened, tokens, readCalendarDate(article.metadata.published));
}
