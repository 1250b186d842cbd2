import { parseEdtf, type CalendarDate } from '../../text/parse-edtf.ts';
import type { AnyRecord } from '../../model/site.ts';

/** The days that something took, first and last; both are in it. */
export interface CalendarDays {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

const dayOf = ({ year, month, day }: CalendarDate): string | null =>
  /^\d{4}$/.test(year) && year !== '0000' && month !== null && day !== null
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;

/**
 * The days that a calendar can truly give to a record: the day something was said or happened, or a span of which both days
 * are known. A month or a year is no span of days, as nothing says that it lasted; nor is what holds since, until or by a date,
 * or what a figure covers. Null for all of those.
 */
export function calendarDays(record: AnyRecord): CalendarDays | null {
  if (record.kind === 'statistics') return null;
  if (record.kind === 'timeline' && record.data.relation !== 'on' && record.data.relation !== 'ahead')
    return null;
  const edtf = record.data.date;
  const date = edtf === undefined || edtf === null ? null : parseEdtf(edtf);
  if (date === null) return null;
  const first = date.is === 'date' ? dayOf(date.at) : date.from && dayOf(date.from);
  const last = date.is === 'date' ? first : date.to && dayOf(date.to);
  return first === null || last === null || last < first ? null : { first, last };
}
