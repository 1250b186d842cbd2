import { dayRange } from '../../text/day-range.ts';
import { parseEdtf } from '../../text/parse-edtf.ts';
import type { EventRecord } from '../../model/site.ts';
import { precisionOf } from '../lists/order-timeline.ts';
import { edge, type Days } from './break-axis.ts';
import { layOutTime, type OpenSide, type TimeEntry, type TimeLayout } from './lay-out-time.ts';

/** The time of an article's events, laid out on a strip. */
export interface ArticleTime {
  readonly layout: TimeLayout;
  /** By the keys of the layout's marks: each event of a known year. */
  readonly events: ReadonlyMap<string, EventRecord>;
  /** What was still to come and has no date: it stands behind the end of the axis. */
  readonly later: readonly EventRecord[];
}

/** Where a mark leads to, and what it is called, by the events it stands for. */
export type MarkLink = (events: readonly [EventRecord, ...EventRecord[]]) => {
  readonly href: string;
  readonly label: string;
};

/** The room behind the end of the axis for what is still to come at no known date, in percent. */
export const laterRoom = 12;

/** The days of a date; of a span that is open at one end, the end that is known. Null where no year is known. */
function daysOf(edtf: string): Days | null {
  const range = dayRange(edtf);
  const first = range?.first ?? range?.last;
  const last = range?.last ?? range?.first;
  return first === undefined || first === null || last === undefined || last === null
    ? null
    : { first, last };
}

function openSide({ data }: EventRecord): OpenSide | null {
  if (data.relation === 'since') return 'after';
  if (data.relation === 'until' || data.relation === 'by') return 'before';
  const date = data.date === null ? null : parseEdtf(data.date);
  if (date?.is !== 'span') return null;
  return date.to === null ? 'after' : date.from === null ? 'before' : null;
}

function entryOf(event: EventRecord): TimeEntry | null {
  const days = event.data.date === null ? null : daysOf(event.data.date);
  const form = precisionOf(event);
  if (days === null || form === 'none') return null;
  const ahead = event.data.upcoming === true || event.data.relation === 'ahead';
  return { key: event.id, days, form, open: openSide(event), ahead };
}

/**
 * Lays the events of one article out on a strip of time. Those of no known year stand in the list alone.
 * @param published EDTF; the strip shows it where it is a day
 * @returns null where there are not two dates to look at
 */
export function timeOfArticle(events: readonly EventRecord[], published: string | null): ArticleTime | null {
  const dated = events.flatMap((event) => {
    const entry = entryOf(event);
    return entry === null ? [] : [{ event, entry }];
  });
  const later = events.filter(
    ({ data }) => data.date === null && (data.upcoming === true || data.relation === 'ahead'),
  );
  const appeared = published === null ? null : dayRange(published);
  const day = appeared !== null && appeared.first === appeared.last ? appeared.first : null;
  const layout = layOutTime(
    dated.map(({ entry }) => entry),
    day,
    100 - edge - (later.length > 0 ? laterRoom : 0),
  );
  if (layout === null || layout.marks.length + Math.min(1, later.length) < 2) return null;
  return { layout, events: new Map(dated.map(({ event }) => [event.id, event])), later };
}
