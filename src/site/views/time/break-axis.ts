/** Days since 1970-01-01, the first and the last of a time. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A time without a break, and from where to where it reaches, in percent of the strip's width. */
export interface Stretch extends Days {
  readonly from: number;
  readonly to: number;
}

/** The time of a strip, the earliest stretch first. Between two stretches stands a break, where time is left out. */
export interface TimeAxis {
  readonly stretches: readonly Stretch[];
  /** How wide a day is, in percent: the same in each stretch. */
  readonly perDay: number;
}

/** Room at both edges for half a mark, in percent. */
export const edge = 4;
/** How wide a break is, in percent. */
export const breakWidth = 5;
/** Time is left out where it would take up more than this share of all that is drawn. */
export const longest = 0.6;
/** Nothing is squeezed where all times stand as far apart as this, in percent. */
export const apart = 7.5;
/** So often the axis is broken at most. */
export const mostBreaks = 4;

interface Gap {
  readonly after: number;
  readonly before: number;
}

const lengthOf = ({ after, before }: Gap): number => before - after - 1;

/** The times of which nothing is told, in order. */
function gapsBetween(times: readonly Days[]): Gap[] {
  const gaps: Gap[] = [];
  let reached: number | null = null;
  for (const { first, last } of times.toSorted((one, other) => one.first - other.first)) {
    if (reached !== null && first > reached + 1) gaps.push({ after: reached, before: first });
    reached = reached === null ? last : Math.max(reached, last);
  }
  return gaps;
}

/** How far apart the two nearest times are, in days, by their middles; those of one middle are one. */
function nearestOf(times: readonly Days[]): number {
  const middles = times.map(({ first, last }) => (first + last) / 2).sort((one, other) => one - other);
  return middles.reduce((nearest, middle, index) => {
    const distance = middle - (middles[index - 1] ?? -Infinity);
    return distance > 0 ? Math.min(nearest, distance) : nearest;
  }, Infinity);
}

/** The gaps to be left out: the longest first, as long as one takes up too much of what is left and something is squeezed. */
function gapsToLeaveOut(times: readonly Days[], days: number, width: number): Gap[] {
  const left: Gap[] = [];
  const nearest = nearestOf(times);
  let rest = days;
  for (const gap of gapsBetween(times).sort((one, other) => lengthOf(other) - lengthOf(one))) {
    if (left.length === mostBreaks || lengthOf(gap) <= longest * rest) break;
    if ((nearest * width) / rest >= apart) break;
    left.push(gap);
    rest -= lengthOf(gap);
  }
  return left.sort((one, other) => one.after - other.after);
}

/**
 * Lays times out on an axis of one scale, with a break where nothing happens for so long that all else would be squeezed.
 * @param times what the axis has to hold, at least one
 * @param end where the axis ends, in percent of the strip's width
 */
export function breakAxis(times: readonly Days[], end: number): TimeAxis {
  const first = times.reduce((least, time) => Math.min(least, time.first), Infinity);
  const last = times.reduce((most, time) => Math.max(most, time.last), -Infinity);
  const left = gapsToLeaveOut(times, last - first + 1, end - edge);
  const drawn = left.reduce((days, gap) => days - lengthOf(gap), last - first + 1);
  const perDay = (end - edge - left.length * breakWidth) / drawn;
  const stretches: Stretch[] = [];
  let [start, from] = [first, edge];
  for (const { after, before } of [...left, { after: last, before: last }]) {
    const to = from + (after - start + 1) * perDay;
    stretches.push({ first: start, last: after, from, to });
    [start, from] = [before, to + breakWidth];
  }
  return { stretches, perDay };
}

/** Where a day's beginning stands, in percent; the end of a time is the beginning of the day after it. */
export function placeOn({ stretches, perDay }: TimeAxis, day: number): number {
  const stretch = stretches.find(({ last }) => day <= last + 1) ?? stretches.at(-1);
  if (!stretch) return edge;
  return Math.min(stretch.to, stretch.from + Math.max(0, day - stretch.first) * perDay);
}
