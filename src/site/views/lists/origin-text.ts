import type { SiteArticle } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { dateText } from '../../text/format-date.ts';

/** Where an article comes from, in a line: `from a report by The Harbour Post, March 2024`; empty where nothing is known. */
export function originText({ origin, language, kind }: SiteArticle, words: Words): string {
  const { record } = words;
  const say = kind === 'plain' ? record.reportBy : record.fromReportBy;
  const by = origin.publisher === null ? null : say(origin.publisher);
  const on = origin.published === null ? null : dateText(origin.published, language, words);
  return [by, on].filter((part) => part !== null).join(', ');
}
