import type { ArticleRecords } from '../../model/site.ts';
import { partQuotes } from './arrange-quotes.ts';

/** How many records an article's overview shows at most: about 1.1 kB each, and no page is to weigh over 200 kB. */
const mostOnOverview = 140;

/** The most that each list may have so that all lists together have no more than `most`: the longest give way. */
function shareOfEach(lengths: readonly number[], most: number): number {
  let share = Math.max(...lengths);
  while (lengths.reduce((sum, length) => sum + Math.min(length, share), 0) > most) share -= 1;
  return share;
}

/**
 * Chooses which records of an article its overview shows; a page of each kind has all of them. Of too many the longest
 * list gives way from its end, of quotes what is only reported first. The order is kept.
 */
export function shownOnOverview(records: ArticleRecords, most: number = mostOnOverview): ArticleRecords {
  const { quotes, statistics, timeline } = records;
  const share = shareOfEach([quotes.length, statistics.length, timeline.length], most);
  const { quoted, reported } = partQuotes(quotes);
  const shown = new Set([...quoted, ...reported].slice(0, share));
  return {
    ...records,
    quotes: quotes.filter((quote) => shown.has(quote)),
    statistics: statistics.slice(0, share),
    timeline: timeline.slice(0, share),
  };
}
