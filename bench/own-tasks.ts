import { readPlainText } from '../src/article/text/read-plain-text.ts';
import { voicesOf } from '../src/extract/attribution/asserted-by.ts';
import { findStretches } from '../src/extract/quotes/marked-stretches.ts';
import { findDates } from '../src/extract/dates/find-dates.ts';
import { extract } from '../src/extract/extract.ts';
import { findNames } from '../src/extract/names/find-names.ts';
import { findQuantities } from '../src/extract/quantities/find-quantities.ts';
import { findQuotes } from '../src/extract/quotes/find-quotes.ts';
import { buildStatistics } from '../src/extract/statistics.ts';
import { buildTimeline } from '../src/extract/timeline.ts';
import { tokenize } from '../src/extract/tokens.ts';
import type { DatedText } from './read-texts.ts';

/** Everything that one article's tasks are given, made once, so that a task is measured without those before it. */
export function prepare({ text, published }: DatedText) {
  const article = readPlainText(text, { published });
  const tokens = tokenize(article);
  const found = extract(article);
  const voiceAt = voicesOf(findStretches(article), [], found.quotes, found.reported);
  const { syntax } = findQuotes({ article, tokens, ...found });
  return { text, published, article, tokens, voiceAt, syntax, ...found };
}

export type Prepared = ReturnType<typeof prepare>;

/** The extractor's tasks, each with what it does with one text. */
export const ownTasks: readonly (readonly [string, (one: Prepared) => unknown])[] = [
  ['reading (blocks, sentences)', ({ text, published }) => readPlainText(text, { published })],
  ['tokens', ({ article }) => tokenize(article)],
  ['dates', ({ article, tokens }) => findDates(article, tokens)],
  ['quantities', ({ article, tokens, dates }) => findQuantities(article, tokens, dates)],
  ['names', ({ article, tokens, dates }) => findNames(article, tokens, dates)],
  ['quotes and reported speech', (one) => findQuotes(one)],
  ['statistics', (one) => buildStatistics(one)],
  ['timeline', (one) => buildTimeline(one)],
  ['all of it', ({ text, published }) => extract(readPlainText(text, { published }))],
];

/** All that the extractor does with one text, from plain text to findings. */
export function allOfIt(text: string): void {
  extract(readPlainText(text, { published: '2024-12-22' }));
}
