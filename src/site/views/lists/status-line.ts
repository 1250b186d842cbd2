import type { StatusCount } from './count-statuses.ts';
import type { Words } from '../../words/words.ts';

/** One line for a page's foot: how many records there are, and how far they are known to be right. */
export function statusLine({ all, matches, edited, confirmed }: StatusCount, words: Words): string {
  const { checked, lists } = words;
  if (all === 0) return checked.none;
  const parts = [
    matches === all ? checked.allMatch(all) : checked.match(matches),
    ...(edited > 0 ? [checked.edited(edited)] : []),
    confirmed > 0 ? checked.confirmed(confirmed) : checked.noneConfirmed,
  ];
  return checked.line(lists.records(all), parts.join(', '));
}
