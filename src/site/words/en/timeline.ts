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
  /** What the signs of a timeline mean: each is told where an event of the timeline has it. */
  how: {
    marks: {
      day: 'Filled: a day.',
      month: 'Half: a month.',
      year: 'Open: a year.',
      span: 'Long: a span.',
      none: 'A bar: no date known.',
    },
    ahead: 'Dotted ring: still to come when the article appeared.',
    dotted: <Part>(dotted: Mark<Part>): Sentence<Part> =>
      sentence`${dotted('Dotted words')}: not stated, follows from the article.`,
  },
  /** How long nothing is on record between two events, in the unit that says it best. */
  between: {
    day: counted({ one: 'One day', other: '# days' }),
    month: counted({ one: 'One month', other: '# months' }),
    year: counted({ one: 'One year', other: '# years' }),
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
  ahead: (date) => sentence`still to come: ${date}`,
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
  isAhead: 'Still to come',
  /** The years that a timeline covers. */
  years: (first: string, last: string): string => `${first} to ${last}`,
  ahead: 'still to come',
  andAhead: (years: string): string => `${years}, and still to come`,
};
