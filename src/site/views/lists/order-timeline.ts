import { dayRange } from '../../text/day-range.ts';
import { parseEdtf, type CalendarDate } from '../../text/parse-edtf.ts';
import type { EventRecord } from '../../model/site.ts';
import { timeBetween, type TimeBetween } from '../../text/time-between.ts';

/** How precisely an event's date is known: what its mark on the line says. */
export type Precision = 'day' | 'month' | 'year' | 'span' | 'none';

/** One event of a timeline, and the time between it and all that came before. */
export interface TimelineEntry {
  readonly event: EventRecord;
  readonly precision: Precision;
  /** Null where no whole day lies between, or where it is not known. */
  readonly between: TimeBetween | null;
}

/** A timeline in reading order. */
export interface Timeline {
  readonly dated: readonly TimelineEntry[];
  /** Days and months of which no year is known, by month and day. */
  readonly yearless: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
  /** What was still to come when the article appeared; with a date first. */
  readonly ahead: readonly TimelineEntry[];
}

const key = ({ year, month, day }: CalendarDate): string =>
  [
    year.replaceAll('X', '0'),
    // A season starts with its first month: spring (21) in March.
    String(month === null ? 0 : month > 12 ? (month - 20) * 3 : month).padStart(2, '0'),
    String(day ?? 0).padStart(2, '0'),
  ].join('-');

const startKey = (event: EventRecord): string | null => {
  const date = event.data.date === null ? null : parseEdtf(event.data.date);
  if (!date) return null;
  const first = date.is === 'date' ? date.at : (date.from ?? date.to);
  return first && key(first);
};

const isYearless = ({ data }: EventRecord): boolean => data.date?.startsWith('XXXX') ?? false;

/** True of what the article gives no date of, nor any words for one. */
export const isUndated = ({ data }: EventRecord): boolean => data.date === null && data.words === undefined;

/** How precisely an event's date is known. */
export function precisionOf({ data }: EventRecord): Precision {
  const date = data.date === null ? null : parseEdtf(data.date);
  if (!date) return 'none';
  if (date.is === 'span') return 'span';
  const { year, month, day } = date.at;
  if (day !== null) return 'day';
  if (month !== null) return month > 12 ? 'span' : 'month';
  return year.includes('X') ? 'span' : 'year';
}

/** Sorted by when each starts; what starts at the same time keeps the order it came in. */
const byStart = (events: readonly EventRecord[]): EventRecord[] =>
  events
    .map((event) => ({ event, start: startKey(event) ?? '9999' }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(({ event }) => event);

const entry = (event: EventRecord): TimelineEntry => ({
  event,
  precision: precisionOf(event),
  between: null,
});

/** Events in the order of time, each with the time of which nothing is told before it. */
function withTimeBetween(events: readonly EventRecord[]): TimelineEntry[] {
  let reached: number | null = null;
  return events.map((event) => {
    const range = event.data.date === null ? null : dayRange(event.data.date);
    if (range === null) return entry(event);
    const between = reached === null ? null : timeBetween(reached, range);
    const last = range.last ?? range.first;
    if (last !== null) reached = Math.max(reached ?? last, last);
    return { ...entry(event), between };
  });
}

/** Puts events in the order of time, and says how much time lies between one and the next. */
export function orderTimeline(events: readonly EventRecord[]): Timeline {
  const isAhead = ({ data }: EventRecord): boolean => data.upcoming === true || data.relation === 'ahead';
  const past = events.filter((event) => !isAhead(event));
  return {
    dated: withTimeBetween(byStart(past.filter((event) => startKey(event) !== null && !isYearless(event)))),
    yearless: byStart(past.filter(isYearless)).map(entry),
    undated: past.filter((event) => startKey(event) === null).map(entry),
    ahead: withTimeBetween(byStart(events.filter(isAhead))),
  };
}
