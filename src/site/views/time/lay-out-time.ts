import { breakAxis, edge, placeOn, type Days, type TimeAxis } from './break-axis.ts';
import { spreadMarks } from './spread-marks.ts';

/** How precisely a date is known: the form of its mark. */
export type TimeForm = 'day' | 'month' | 'year' | 'span';

/** On which side a time goes on: after its date, as "since 1876" does, or before it. */
export type OpenSide = 'before' | 'after';

/** An entry of known years. */
export interface TimeEntry {
  readonly key: string;
  readonly days: Days;
  readonly form: TimeForm;
  readonly open: OpenSide | null;
  /** True where it was still to come when the article appeared. */
  readonly ahead: boolean;
}

/** A mark on the strip, of all entries of one date. Places are in percent of the strip's width. */
export interface TimeMark extends Omit<TimeEntry, 'key' | 'days'> {
  /** In the order in which the entries came. */
  readonly keys: readonly [string, ...string[]];
  /** The time itself, on the axis. */
  readonly from: number;
  readonly to: number;
  /** Where the mark stands, above the middle of its time or beside it. */
  readonly at: number;
  /** From 0, the one next to the axis. */
  readonly lane: number;
}

/** A strip of time, laid out. */
export interface TimeLayout {
  readonly axis: TimeAxis;
  /** By the middle of their time. */
  readonly marks: readonly TimeMark[];
  readonly lanes: number;
  /** How far from each other the marks of one lane are at least, in percent. */
  readonly pitch: number;
  /** Where the day of publication begins, in percent; null where it is not known. */
  readonly published: number | null;
}

/** A mark has the width of a finger on the narrowest screen: 24 of 328 pixels. */
export const widest = 7.5;
/** So many marks stand above each other at most. */
export const mostLanes = 3;

const middleOf = ({ first, last }: Days): number => (first + last + 1) / 2;

/** Entries of one date and form become one mark. */
function byDate(entries: readonly TimeEntry[]): [TimeEntry, ...TimeEntry[]][] {
  const groups = new Map<string, [TimeEntry, ...TimeEntry[]]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.days, entry.form, entry.open, entry.ahead]);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].sort(([one], [other]) => middleOf(one.days) - middleOf(other.days));
}

/**
 * Lays the dates of an article out on a strip. Each stands at its time, on one scale; marks that would cover each other stand
 * in lanes, and beside their place where the lanes are full. No work but sorting grows faster than the entries.
 * @param published the day on which the article appeared, in days since 1970-01-01
 * @param end where the axis ends, in percent of the strip's width
 * @returns null where no entry has a date
 */
export function layOutTime(
  entries: readonly TimeEntry[],
  published: number | null,
  end: number = 100 - edge,
): TimeLayout | null {
  if (entries.length === 0) return null;
  const appeared = published === null ? [] : [{ first: published, last: published }];
  const axis = breakAxis([...entries.map(({ days }) => days), ...appeared], end);
  const groups = byDate(entries).map((group) => {
    const [{ days, form, open, ahead }] = group;
    const [first, ...others] = group;
    const [from, to] = [placeOn(axis, days.first), placeOn(axis, days.last + 1)];
    const keys = [first.key, ...others.map(({ key }) => key)] as const;
    return { keys, form, open, ahead, from, to, middle: placeOn(axis, middleOf(days)) };
  });
  const spread = spreadMarks(
    groups.map(({ middle }) => middle),
    mostLanes,
    widest,
    { from: edge, to: end },
  );
  return {
    axis,
    marks: groups.map(({ middle, ...mark }, index) => ({
      ...mark,
      keys: [...mark.keys],
      at: spread.at[index] ?? middle,
      lane: spread.lane[index] ?? 0,
    })),
    lanes: Math.max(...spread.lane) + 1,
    pitch: spread.pitch,
    published: published === null ? null : placeOn(axis, published),
  };
}
