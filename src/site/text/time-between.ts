import type { DayRange } from './day-range.ts';

/** How far two entries of a timeline lie apart: by days, weeks, months, years, tens of years or centuries. */
export type Distance = 1 | 2 | 3 | 4 | 5 | 6;

/** Time of which a timeline tells nothing. */
export interface TimeBetween {
  readonly unit: 'day' | 'month' | 'year';
  /** Whole ones, at least one. */
  readonly count: number;
  readonly distance: Distance;
}

/** The shortest time of each distance, in days, from weeks on. */
const shortest = [7, 31, 365, 3652, 36_524] as const;

/** The mean month of the Gregorian calendar, in days. */
const month = 30.436_875;
const millisecondsInADay = 86_400_000;

const distanceOf = (days: number): Distance => {
  if (days < shortest[0]) return 1;
  if (days < shortest[1]) return 2;
  if (days < shortest[2]) return 3;
  if (days < shortest[3]) return 4;
  return days < shortest[4] ? 5 : 6;
};

const yearOf = (days: number): number => new Date(days * millisecondsInADay).getUTCFullYear();

/**
 * The time that lies between what was told up to a day and what is told next: never more than is certain, since
 * a year is reckoned to its last day and from its first. Years are whole calendar years; below one, months and days count.
 * @param reached the last day told of so far
 * @returns null where less than a day lies between
 */
export function timeBetween(reached: number, { first }: DayRange): TimeBetween | null {
  if (first === null) return null;
  const days = first - reached - 1;
  if (days < 1) return null;
  const distance = distanceOf(days);
  const years = yearOf(first) - yearOf(reached) - 1;
  if (years >= 1) return { unit: 'year', count: years, distance };
  const months = Math.floor(days / month);
  return months >= 2 ? { unit: 'month', count: months, distance } : { unit: 'day', count: days, distance };
}
