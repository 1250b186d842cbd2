import edtf from 'edtf';

/** True for a year, a month or a day that the calendar has: most dates are no more, and the language knows those itself. */
const isPlainDate = (value: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) ||
  (/^\d{4}-\d\d-\d\d$/.test(value) && isDay(new Date(`${value}T00:00:00Z`), value));

const isDay = (day: Date, value: string): boolean =>
  !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);

/**
 * Why an EDTF string is no date of the calendar ("2024-02-30", "2023/2019"), or null where it is one.
 * `XXXX` stands for a year that is not known: such a day has to exist in a leap year.
 */
export function calendarFault(value: string): string | null {
  if (isPlainDate(value)) return null;
  try {
    edtf(value.replaceAll('XXXX', '2024'));
    return null;
  } catch {
    return value.includes('/')
      ? `${value} is no span of the calendar: both ends have to exist, and the first comes first`
      : `${value} is no day of the calendar`;
  }
}

/** The first and the last millisecond (since 1970, UTC) that an EDTF date may mean; null where its year is not known. */
export function rangeOf(value: string): { min: number; max: number } | null {
  if (value.includes('XXXX')) return null;
  const { min, max } = edtf(value);
  return { min, max };
}
