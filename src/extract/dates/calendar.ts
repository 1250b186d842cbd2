/** A day, a month or a year of the proleptic Gregorian calendar; what is not known is null. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A day that is wholly known. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsOfDay = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: CalendarDay): number => {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / millisecondsOfDay);
};

/** The day that lies `number` days after 1970-01-01. */
export const dayOf = (number: number): CalendarDay => {
  const date = new Date(number * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day `days` later (earlier where negative). */
export const addDays = (day: CalendarDay, days: number): CalendarDay => dayOf(dayNumber(day) + days);

/** Weekday as in ISO 8601: Monday is 1, Sunday 7. */
export const weekdayOf = (day: CalendarDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });

/** Whether the calendar has that day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The month `count` months after a month. */
export const addMonths = (
  { year, month }: { readonly year: number; readonly month: number },
  count: number,
): { year: number; month: number } => {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};

/** The Monday of a day's week. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));

/** The ISO 8601 week of a day: "1989-W44". */
export const isoWeek = (day: CalendarDay): string => {
  const thursday = addDays(mondayOf(day), 3);
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  const week = Math.floor((dayNumber(thursday) - first) / 7) + 1;
  return `${padYear(thursday.year)}-W${pad(week)}`;
};

/** Easter Sunday of a year in the Gregorian calendar, as Meeus reckons it. */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** Two digits. */
export const pad = (number: number): string => String(number).padStart(2, '0');

/** Four digits. */
export const padYear = (year: number): string => String(year).padStart(4, '0');

/** ISO 8601 of a day. */
export const isoDay = ({ year, month, day }: CalendarDay): string =>
  `${padYear(year)}-${pad(month)}-${pad(day)}`;

/** Reads "2024-12-22", "2024-12" or "2024"; null for anything else, and for days that the calendar lacks. */
export function readCalendarDate(text: string | null): CalendarDate | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text ?? '');
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  if (month !== null && !isDay(year, month, day ?? 1)) return null;
  return { year, month, day };
}
