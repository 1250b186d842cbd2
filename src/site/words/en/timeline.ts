import type { DateRelation } from '../../../records/event.ts';
import { counted } from './language.ts';

/** How a timeline is drawn. */
export const event = {
  marks:
    'Filled: a day. Half: a month. Open: a year. Long: a span. Dotted ring: still ahead when the article appeared. A bar: no date known.',
  dotted: 'Dotted words',
  inferred: ': not stated, follows from the article.',
  /** How long nothing is on record between two events, in the unit that says it best. */
  between: {
    day: counted({ one: 'One day without an entry', other: '# days without an entry' }),
    month: counted({ one: 'One month without an entry', other: '# months without an entry' }),
    year: counted({ one: 'One year without an entry', other: '# years without an entry' }),
    how: 'Broken line: time without an entry, the longer the wider, in steps: days, weeks, months, years, tens of years, centuries.',
  },
};

/** Words that are the same for a day and for all else. */
const always =
  (words: string): ((isDay: boolean) => string) =>
  () =>
    words;

/** Whether the two dates of a span are days. */
interface Days {
  readonly first: boolean;
  readonly last: boolean;
}

const span: (isDay: Days) => { readonly before: string; readonly between: string } = () => ({
  before: '',
  between: ' to ',
});

/** What stands around the parts of a date. `isDay` says whether the date names a day and not only a month or a year. */
export const dates = {
  /** Spring first. */
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  seasonOf: (season: string): string => `${season} `,
  decade: (first: string): string => `the ${first}s`,
  century: (first: string, last: string): string => `between ${first} and ${last}`,
  until: always('until '),
  from: always('from '),
  /** What stands before the first date of a span, and between the two. */
  span,
  /** What stands before an event's date, so that what holds since 1876 is not read as something that happened then. */
  before: {
    on: always(''),
    since: always('since '),
    until: always('until '),
    by: always('by '),
    ahead: always('ahead: '),
  } satisfies Record<DateRelation, (isDay: boolean) => string>,
  upcoming: 'Ahead: ',
  isAhead: 'Ahead',
  /** The years that a timeline covers. */
  years: (first: string, last: string): string => `${first} to ${last}`,
  ahead: 'ahead',
  andAhead: (years: string): string => `${years}, and ahead`,
};
