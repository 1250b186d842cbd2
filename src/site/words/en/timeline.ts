import type { DateRelation } from '../../../records/event.ts';
import { counted } from './language.ts';
import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

/** Whether the two dates of a span are days. */
interface Ends {
  readonly first: boolean;
  readonly last: boolean;
}

/** How a timeline is drawn. */
export const event = {
  /** What the marks of a timeline and its dotted words mean. */
  how: <Part>(dotted: Mark<Part>): Sentence<Part> =>
    sentence`Filled: a day. Half: a month. Open: a year. Long: a span. Dotted ring: still ahead when the article appeared. A bar: no date known. ${dotted('Dotted words')}: not stated, follows from the article. Broken line: time without an entry.`,
  /** How long nothing is on record between two events, in the unit that says it best. */
  between: {
    day: counted({ one: 'One day without an entry', other: '# days without an entry' }),
    month: counted({ one: 'One month without an entry', other: '# months without an entry' }),
    year: counted({ one: 'One year without an entry', other: '# years without an entry' }),
  },
  /** The strip of time above the list. */
  strip: {
    label: 'Time at a glance; the list below has the same dates',
    /** What its signs mean that the list has not. */
    signs: {
      broken: 'Two strokes: time left out.',
      open: 'An arrow: since then, or until then.',
    },
    published: 'published',
    /** A mark where it is not seen: its date and how many entries it stands for. */
    mark: (date: string, entries: string): string => `${date}, ${entries}`,
    entries: counted({ one: 'one entry', other: '# entries' }),
  },
};

/** A date as it stands in a sentence; `isDay` where it names a day and not only a month or a year. */
type Dated = <Part>(date: Part, isDay: boolean) => Sentence<Part>;

const from: Dated = (date) => sentence`from ${date}`;
const until: Dated = (date) => sentence`until ${date}`;
const span: <Part>(first: Part, last: Part, isDay: Ends) => Sentence<Part> = (first, last) =>
  sentence`${first} to ${last}`;

/** An event's date, so that what holds since 1876 is not read as something that happened then. */
const related: Readonly<Record<DateRelation, Dated>> = {
  on: (date) => sentence`${date}`,
  since: (date) => sentence`since ${date}`,
  until,
  by: (date) => sentence`by ${date}`,
  ahead: (date) => sentence`ahead: ${date}`,
};

export const dates = {
  /** Spring first. */
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  seasonOf: <Part>(season: Part, year: Part): Sentence<Part> => sentence`${season} ${year}`,
  decade: (first: string): string => `the ${first}s`,
  century: (first: string, last: string): string => `between ${first} and ${last}`,
  from,
  until,
  span,
  related,
  isAhead: 'Ahead',
  /** The years that a timeline covers. */
  years: (first: string, last: string): string => `${first} to ${last}`,
  ahead: 'ahead',
  andAhead: (years: string): string => `${years}, and ahead`,
};
