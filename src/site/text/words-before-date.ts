import type { DateRelation } from '../../records/event.ts';
import type { Words } from '../words/words.ts';
import { parseEdtf } from './parse-edtf.ts';

/**
 * The words that stand before an event's date, so that "the first since 1876" is not read as something that happened
 * in 1876; empty for what happened on the date itself.
 * @param edtf the date
 */
export function wordsBeforeDate(relation: DateRelation, edtf: string, { dates }: Words): string {
  const date = parseEdtf(edtf);
  return dates.before[relation](date?.is === 'date' && date.at.day !== null);
}
