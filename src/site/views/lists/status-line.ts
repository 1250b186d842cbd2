import type { StatusCount } from './count-statuses.ts';
import type { Words } from '../../words/words.ts';
import { counted } from '../../text/counted.ts';

/** One line for a page's foot: how many records there are, and how far they are known to be right. */
export function statusLine({ all, matches, edited, confirmed }: StatusCount, words: Words): string {
  const { checked, lists, locale } = words;
  if (all === 0) return checked.none;
  const number = (count: number): string => count.toLocaleString(locale);
  const parts = [
    matches === all ? checked.allMatch(all) : checked.match(number(matches), matches),
    ...(edited > 0 ? [checked.edited(number(edited), edited)] : []),
    confirmed > 0 ? checked.confirmed(number(confirmed), confirmed) : checked.noneConfirmed,
  ];
  return checked.line(counted(all, words, lists.records), parts.join(', '));
}
