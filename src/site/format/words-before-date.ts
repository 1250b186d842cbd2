import type { DateRelation } from '../../records/event.ts';

/**
 * The words that stand before an event's date, so that "the first since 1876" is not read as something that happened
 * in 1876; empty for what happened on the date itself.
 */
export const wordsBeforeDate: Readonly<Record<DateRelation, string>> = {
  on: '',
  since: 'since ',
  until: 'until ',
  by: 'by ',
  ahead: 'ahead: ',
};
