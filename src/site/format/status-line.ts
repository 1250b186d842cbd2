import type { StatusCount } from '../queries/count-statuses.ts';
import { count } from './count.ts';

/** One line for a page's foot: how many records there are, and how far they are known to be right. */
export function statusLine({ all, matches, edited, confirmed }: StatusCount): string {
  if (all === 0) return 'No records yet.';
  const parts = [
    matches === all
      ? 'all match the article’s words'
      : `${matches.toLocaleString('en-US')} match the article’s words`,
    ...(edited > 0 ? [`${edited.toLocaleString('en-US')} edited`] : []),
    confirmed > 0
      ? `${confirmed.toLocaleString('en-US')} confirmed by an editor`
      : 'none confirmed by an editor yet',
  ];
  return `${count(all, 'record')}: ${parts.join(', ')}.`;
}
