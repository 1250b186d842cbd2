import { parseEdtf, type CalendarDate } from '../format/parse-edtf.ts';
import type { EventRecord } from './site.ts';

/** How precisely an event's date is known: what its mark on the line says. */
export type Precision = 'day' | 'month' | 'year' | 'span' | 'none';

/** One event of a timeline, and the whole years between it and what came before. */
export interface TimelineEntry {
  readonly event: EventRecord;
  readonly precision: Precision;
  /** Whole calendar years that lie between, where at least one does; 0 otherwise. */
  readonly gap: number;
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

const lastYear = (event: EventRecord): number => {
  const date = event.data.date === null ? null : parseEdtf(event.data.date);
  const last = date?.is === 'date' ? date.at : date?.to;
  return Number((last?.year ?? startKey(event)?.slice(0, 4) ?? '0').replaceAll('X', '9'));
};

const isYearless = ({ data }: EventRecord): boolean => data.date?.startsWith('XXXX') ?? false;

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

const entry = (event: EventRecord): TimelineEntry => ({ event, precision: precisionOf(event), gap: 0 });

/** Puts events in the order of time, and says how many years lie between one and the next. */
export function orderTimeline(events: readonly EventRecord[]): Timeline {
  const isAhead = ({ data }: EventRecord): boolean => data.upcoming === true || data.relation === 'ahead';
  const past = events.filter((event) => !isAhead(event));
  let reached: number | null = null;
  const dated = byStart(past.filter((event) => startKey(event) !== null && !isYearless(event))).map(
    (event) => {
      const year = Number(startKey(event)?.slice(0, 4));
      const gap = reached === null ? 0 : Math.max(0, year - reached - 1);
      reached = Math.max(reached ?? 0, lastYear(event));
      return { ...entry(event), gap };
    },
  );
  return {
    dated,
    yearless: byStart(past.filter(isYearless)).map(entry),
    undated: past.filter((event) => startKey(event) === null).map(entry),
    ahead: byStart(events.filter(isAhead)).map(entry),
  };
}
