import edtf from 'edtf';

/** A year, a month or a day and no more, as most dates are. */
const plainDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** True for a day that there was or will be. The library takes February 29 for a day of every year. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isEdtf(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Why an EDTF string is no date of the calendar ("2024-02-30", "2023/2019"), or null where it is one.
 * `XXXX` stands for a year that is not known: such a day has to exist in a leap year.
 */
export function calendarFault(value: string): string | null {
  const known = value.replaceAll('XXXX', '2024');
  const days = known.match(/\d{4}-\d\d-\d\d/g) ?? [];
  if (days.every(isDay) && (plainDate.test(known) || isEdtf(known))) return null;
  return value.includes('/')
    ? `${value} is no span of the calendar: both ends have to exist, and the first comes first`
    : `${value} is no day of the calendar`;
}

/** The first and the last millisecond (since 1970, UTC) that an EDTF date may mean; null where its year is not known. */
export function rangeOf(value: string): { min: number; max: number } | null {
  if (value.includes('XXXX')) return null;
  const { min, max } = edtf(value);
  return { min, max };
}

/** Whether a date is surely over when another begins; false where either is not known or no date. */
export function isBefore(date: string | null | undefined, other: string | null): boolean {
  // A season comes at another time of the year in the other half of the world.
  if (date == null || other === null || /-2[1-4]/.test(date)) return false;
  try {
    const [one, next] = [rangeOf(date), rangeOf(other)];
    return one !== null && next !== null && one.max < next.min;
  } catch {
    return false;
  }
}
