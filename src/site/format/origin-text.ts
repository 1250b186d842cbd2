import type { SiteArticle } from '../queries/site.ts';
import { dateText } from './format-date.ts';

/** Where an article comes from, in a line: `from a report by The Harbour Post, March 2024`; empty where nothing is known. */
export function originText({ origin, language, kind }: SiteArticle): string {
  const by =
    origin.publisher === null
      ? null
      : `${kind !== 'plain' ? 'from a report' : 'a report'} by ${origin.publisher}`;
  const on = origin.published === null ? null : dateText(origin.published, language);
  return [by, on].filter((part) => part !== null).join(', ');
}
