import edtf from 'edtf';

/**
 * Why an EDTF string is no date of the calendar ("2024-02-30", "2023/2019"), or null where it is one.
 * `XXXX` stands for a year that is not known: such a day has to exist in a leap year.
 */
export function calendarFault(value: string): string | null {
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
