import type { Article } from '../article/article.ts';
import type { DateFinding, EventFinding } from './findings.ts';
import type { VoiceAt } from './attribution/asserted-by.ts';
import { datedEvents } from './timeline/dated-events.ts';
import { dropRepeats } from './timeline/drop-repeats.ts';
import { markDates } from './timeline/marked-dates.ts';
import { newsEvent } from './timeline/news-event.ts';
import { rangesOfSentences } from './timeline/sentence-tokens.ts';
import { upcomingEvents } from './timeline/upcoming-events.ts';
import type { Syntax } from './syntax/read-syntax.ts';
import type { Token } from './tokens.ts';

/**
 * Builds the timeline: what the article says happened and when, and what it looks ahead to, in text order.
 * An event's words are the article's sentence or clause; `record` is false for what is not worth a record of its own.
 */
export function buildTimeline({
  article,
  tokens,
  syntax,
  voiceAt,
  dates,
}: {
  article: Article;
  tokens: readonly Token[];
  syntax: Syntax;
  voiceAt: VoiceAt;
  dates: readonly DateFinding[];
}): EventFinding[] {
  const ranges = rangesOfSentences(tokens);
  const dated = datedEvents(article, syntax, markDates(article, tokens, ranges, dates), voiceAt);
  const ahead = upcomingEvents(article, tokens, ranges, voiceAt);
  // A sentence that dates what lies ahead needs no second event without a date.
  const records = dated.filter(({ record }) => record);
  let next = 0;
  const undated = ahead.filter(({ start, end }) => {
    while (next < records.length && (records[next]?.start ?? end) < start) next += 1;
    return (records[next]?.start ?? end) >= end;
  });
  const told = [...records, ...undated.filter(({ record }) => record)];
  const news = newsEvent(article, syntax, dates, told, voiceAt);
  return dropRepeats(
    article.text,
    [...(news ? [news] : []), ...dated, ...undated].sort((a, b) => a.start - b.start || a.end - b.end),
  );
}
