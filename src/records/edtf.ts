import { z } from 'zod';

/**
 * A date in the part of EDTF (ISO 8601-2) that the records use: a day, a month, a year, a decade (`199X`),
 * a day or month without a year (`XXXX-11-19`), a season (`2024-21` to `2024-24`), or a closed or open interval of these
 * (`2019/2023`, `2019/..`). Only the form is held here; `check` holds that the day exists in the calendar.
 */
export const edtfSchema = z
  .string()
  .regex(
    /^(?:(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|\.\.)(?:\/(?:(?:\d{4}|\d{3}X|XXXX)(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|\.\.))?$/,
    'A date is written in EDTF: 2024-12-22, 2024-12, 2024, 2019/2023, or XXXX-11-19 where no year is known. Put it in quotation marks if YAML would read it as a number.',
  );
