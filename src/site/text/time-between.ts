import type { DayRange } from './day-range.ts';

/** Time of which a timeline tells nothing. */
export interface TimeBetween {
  readonly unit: 'day' | 'month' | 'year';
  /** Whole ones, at least one. */
  readonly count: number;
}

/** The mean month of the Gregorian calendar, in days. */
const month = 30.436_875;
const millisecondsInADay = 86_400_000;

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
  const years = yearOf(first) - yearOf(reached) - 1;
  if (years >= 1) return { unit: 'year', count: years };
  const months = Math.floor(days / month);
  return months >= 2 ? { unit: 'month', count: months } : { unit: 'day', count: days };
}
