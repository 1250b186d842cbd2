import { isNoText, type Article } from '../../article/article.ts';
import type { DateFinding } from '../findings.ts';
import { type Token, tokenize } from '../tokens.ts';
import { alignRanges } from './align-ranges.ts';
import { readCalendarDate } from './calendar.ts';
import { completeDays } from './complete-days.ts';
import { exceptDays } from './except-days.ts';
import { findCandidates } from './find-candidates.ts';
import { joinTimes } from './join-times.ts';
import { resolveCandidates } from './resolve-candidates.ts';
import { tenseAround, type TenseOf } from './tense.ts';
import { widenCandidates } from './widen-candidates.ts';

/**
 * Finds the time expressions of an article: dates, times, lengths, what recurs; in text order, without overlap.
 * Days without a year, weekdays and the like are resolved by the article's day or month of publication.
 * @param tokens the article's tokens, as {@link tokenize} gives them.
 * @param tenseOf tells whether the words around an expression speak of what was or is to come.
 */
export function findDates(
  article: Article,
  tokens: readonly Token[],
  tenseOf: TenseOf = tenseAround,
): DateFinding[] {
  const all = withDatelines(article, tokens);
  const found = findCandidates(all);
  const joined = joinTimes(found, all);
  const completed = completeDays(joined, all);
  const widened = widenCandidates(exceptDays(completed, all), all);
  const resolved = resolveCandidates(widened, all, readCalendarDate(article.metadata.published), tenseOf);
  return alignRanges(article.text, resolved);
}

/** The tokens of the sentences and those of the datelines, which stand in a block before its first sentence. */
function withDatelines(article: Article, tokens: readonly Token[]): readonly Token[] {
  const { blocks, sentences } = article;
  const firstStart = new Map<number, number>();
  sentences.forEach(({ block, start }) => {
    if (!firstStart.has(block)) firstStart.set(block, start);
  });
  const datelines = blocks.flatMap(({ start, end, kind }, block) => {
    const stop = firstStart.get(block) ?? (kind === 'dateline' ? end : start);
    return stop > start && !isNoText(kind) ? [{ start, end: stop, block }] : [];
  });
  if (datelines.length === 0) return tokens;
  const added = tokenize({ ...article, sentences: datelines }).map((token) => ({
    ...token,
    sentence: -1 - token.sentence,
  }));
  return [...tokens, ...added].sort((a, b) => a.start - b.start);
}
