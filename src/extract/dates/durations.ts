import type { SlotValue } from './pattern.ts';
import type { Unit } from '../../language/en/dates/time-words.ts';

const letters: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'D',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};

const vagueLetters: Partial<Record<Unit, string>> = {
  decade: 'E',
  century: 'C',
  millennium: 'L',
  weekend: 'W',
};

const multiples: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000, weekend: 2 };

const halves: Partial<Record<Unit, readonly [number, string]>> = {
  year: [6, 'M'],
  hour: [30, 'M'],
  minute: [30, 'S'],
  day: [12, 'H'],
};

const isClock = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** TIMEX3 value of so many units of time: P3M, PT2H, P2Y6M, P20Y for two decades; X for a number not given (PXD). */
export function durationValue(count: SlotValue, unit: Unit): string {
  const prefix = isClock(unit) ? 'PT' : 'P';
  if (typeof count === 'string') return `${prefix}X${vagueLetters[unit] ?? letters[unit]}`;
  const whole = Math.floor(count);
  const half = halves[unit];
  if (count - whole === 0.5 && half) {
    const first = whole > 0 ? `${String(whole)}${letters[unit]}` : '';
    const rest = `${String(half[0])}${half[1]}`;
    return unit === 'day' ? `P${first}T${rest}` : `${prefix}${first}${rest}`;
  }
  return `${prefix}${String(count * (multiples[unit] ?? 1))}${letters[unit]}`;
}
