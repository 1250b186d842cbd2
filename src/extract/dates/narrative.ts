import type { CalendarDate } from './calendar.ts';
import type { Candidate } from './underspecified.ts';

/** So many years named in figures, well before the article, make it an account of the past. */
const fewestYears = 6;
/** So many years before publication a year is of the past that an account tells. */
const longAgo = 10;
/** In an account of the past at most one expression in so many counts from the day of publication. */
const newsShare = 3;
/** A year so far from those around it is another time's, named in passing: "as a historian wrote in 1994". */
const farOff = 12;

/** The year that the words of an expression name in figures; null for none. */
const yearNamed = ({ reading }: Candidate): number | null =>
  'year' in reading && typeof reading.year === 'number' ? reading.year : null;

const countsFromNow = ({ reading }: Candidate): boolean =>
  (reading.form === 'shift' || reading.form === 'weekday') && reading.anchor === 'publication';

/** Whether an article tells of the past: most years that it names are long before its own, and it hardly counts from the day it appeared. */
function isAccountOfPast(candidates: readonly Candidate[], { year }: CalendarDate): boolean {
  const years = candidates.flatMap((each) => yearNamed(each) ?? []);
  const old = years.filter((each) => each <= year - longAgo).length;
  const isOld = old >= fewestYears && 3 * old >= 2 * years.length;
  return isOld && candidates.filter(countsFromNow).length * newsShare <= old;
}

/**
 * The year that the text has come to at each expression of an account of the past, which days and months without a year go
 * on in: "In October 1918 … On 11 November". Null for each where the article is none, and before the first year.
 */
export function yearsReached(
  candidates: readonly Candidate[],
  publication: CalendarDate | null,
): readonly (number | null)[] {
  if (!publication || !isAccountOfPast(candidates, publication)) return candidates.map(() => null);
  const named = candidates.map(yearNamed);
  const following: (number | null)[] = [];
  let next: number | null = null;
  for (let at = named.length - 1; at >= 0; at -= 1) {
    following[at] = next;
    next = named[at] ?? next;
  }
  let reached: number | null = null;
  return named.map((year, at): number | null => {
    if (year === null) return reached;
    const after = following[at] ?? reached ?? year;
    const isPassing =
      reached !== null &&
      Math.abs(year - reached) > farOff &&
      Math.abs(after - year) > Math.abs(after - reached);
    if (!isPassing) reached = year;
    return reached;
  });
}
