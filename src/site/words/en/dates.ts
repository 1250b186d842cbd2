import type { DateRelation } from '../../../records/event.ts';

/** What stands around the parts of a date. `isDay` says whether the date names a day and not only a month or a year. */
export const dates = {
  /** Spring first. */
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  seasonOf: (season: string): string => `${season} `,
  decade: (first: string): string => `the ${first}s`,
  century: (first: string, last: string): string => `between ${first} and ${last}`,
  until: (_isDay: boolean): string => 'until ',
  from: (_isDay: boolean): string => 'from ',
  /** What stands before the first date of a span, and between the two. */
  span: (_isDay: { first: boolean; last: boolean }): { before: string; between: string } => ({
    before: '',
    between: ' to ',
  }),
  /** What stands before an event's date, so that what holds since 1876 is not read as something that happened then. */
  before: {
    on: (_isDay: boolean): string => '',
    since: (_isDay: boolean): string => 'since ',
    until: (_isDay: boolean): string => 'until ',
    by: (_isDay: boolean): string => 'by ',
    ahead: (_isDay: boolean): string => 'ahead: ',
  } satisfies Record<DateRelation, (isDay: boolean) => string>,
  upcoming: 'Ahead: ',
  isAhead: 'Ahead',
  /** The years that a timeline covers. */
  years: (first: string, last: string): string => `${first} to ${last}`,
  ahead: 'ahead',
  andAhead: (years: string): string => `${years}, and ahead`,
};
