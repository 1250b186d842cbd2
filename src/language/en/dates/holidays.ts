/** A day of every year: of a month (-1 is its last), the nth weekday of one (-1 is the last; Monday is 1), or so many days from Easter. */
export type YearlyDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly daysFromEaster: number };

/** Holidays by name, the words as the tokens have them. Those on a weekday are the United States'. */
export const holidays: ReadonlyMap<string, YearlyDay> = new Map<string, YearlyDay>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ["new year 's day", { month: 1, day: 1 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['good friday', { daysFromEaster: -2 }],
  ['easter', { daysFromEaster: 0 }],
  ['easter sunday', { daysFromEaster: 0 }],
  ['easter monday', { daysFromEaster: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
]);
