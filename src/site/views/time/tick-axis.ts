import { dayNumber } from '../../text/day-range.ts';
import type { Stretch, TimeAxis } from './break-axis.ts';

/** A line of the calendar below an axis. */
export interface AxisTick {
  /** In percent of the strip's width. */
  readonly at: number;
  /** The day that begins there, in days since 1970-01-01. */
  readonly day: number;
  /** What is named of it. */
  readonly unit: 'day' | 'month' | 'year';
  /** True where the year has to be said beside it, as no tick before says it. */
  readonly saysYear: boolean;
}

interface Step {
  readonly unit: AxisTick['unit'];
  readonly count: number;
  /** In days, at least. */
  readonly days: number;
}

const step = (unit: Step['unit'], count: number): Step => ({
  unit,
  count,
  days: count * { day: 1, month: 28, year: 365 }[unit],
});

const coarsest = step('year', 2000);
const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((count) => step('day', count)),
  ...[1, 3, 6].map((count) => step('month', count)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => step('year', count)),
];

/** How far apart two ticks are at least, in percent: the room that the name of one takes on the narrowest screen. */
export const tickRoom = { day: 15.5, month: 12.5, year: 12.5 } as const;

const millisecondsInADay = 86_400_000;
const dateOf = (day: number): Date => new Date(Math.floor(day) * millisecondsInADay);
/** The year that a day is in. */
export const yearOfDay = (day: number): number => dateOf(day).getUTCFullYear();

/** The days of a stretch that a step names, in order. */
function daysOf({ first, last }: Stretch, { unit, count }: Step): number[] {
  const days: number[] = [];
  if (unit === 'day') {
    for (let day = first; day <= last; day += count) days.push(day);
    return days;
  }
  const months = unit === 'month' ? count : count * 12;
  const start = dateOf(first);
  let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  for (;;) {
    const day = dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
    if (day > last) return days;
    if (day >= first) days.push(day);
    month += months;
  }
}

/**
 * The lines of the calendar to be named below an axis: of the finest step for whose names there is room, the same in each
 * stretch; a stretch that has none is named at its beginning.
 */
export function tickAxis({ stretches, perDay }: TimeAxis): AxisTick[] {
  const chosen = steps.find(({ unit, days }) => days * perDay >= tickRoom[unit]) ?? coarsest;
  const ticks: AxisTick[] = [];
  for (const stretch of stretches) {
    const named = daysOf(stretch, chosen);
    for (const day of named.length > 0 ? named : [stretch.first]) {
      const at = stretch.from + (day - stretch.first) * perDay;
      const before = ticks.at(-1);
      if (before && at - before.at < tickRoom[chosen.unit] - 1e-9) continue;
      const saysYear = chosen.unit !== 'year' && (!before || yearOfDay(before.day) !== yearOfDay(day));
      ticks.push({ at, day, unit: chosen.unit, saysYear });
    }
  }
  return ticks;
}
