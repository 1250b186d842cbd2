import type { Article } from '../article/article.ts';
import { findDates } from './dates/find-dates.ts';
import { voicesOf } from './attribution/asserted-by.ts';
import { isInTurn, readTurns, withTurns } from './attribution/read-turns.ts';
import { tenseInTree } from './dates/tense-in-tree.ts';
import { withStatedDay } from './dates/stated-day.ts';
import type { Findings } from './findings.ts';
import { findNames } from './names/find-names.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findQuotes, readScene } from './quotes/find-quotes.ts';
import { holdsVerb } from './syntax/holds-verb.ts';
import { buildStatistics } from './statistics.ts';
import { buildTimeline } from './timeline.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads everything out of an article that the records are made of: who said what, when it happened, how many.
 * Pure: no file, no clock; the same article always gives the same findings.
 */
export function extract(read: Article): Findings {
  const article = withStatedDay(read);
  const tokens = tokenize(article);
  const setOut = readScene(article, tokens);
  const dates = findDates(article, tokens, tenseInTree(setOut.syntax));
  const quantities = findQuantities(article, tokens, dates, setOut.syntax);
  const entities = findNames(article, tokens, dates);
  const turns = readTurns(article, entities);
  const found = findQuotes({ article, tokens, entities, dates, setOut });
  const quotes = withTurns(found.quotes, turns);
  const reported = found.reported.filter((clause) => !isInTurn(turns, clause));
  const voiceAt = voicesOf(setOut.scene.stretches, turns, quotes, reported);
  const statistics = buildStatistics({ article, tokens, voiceAt, dates, quantities, quotes, reported });
  // "promoted the campaign on Friday": what has no verb of its own did not happen in somebody's words
  const clauses = reported.filter((clause) => clause.record || holdsVerb(found.syntax, clause));
  const eventVoiceAt = voicesOf(setOut.scene.stretches, turns, quotes, clauses);
  const timeline = buildTimeline({ article, tokens, syntax: found.syntax, voiceAt: eventVoiceAt, dates });
  return { quotes, reported, dates, quantities, statistics, timeline, entities };
}
