/** Words for some records: how many there are in figures, and the number itself. */
type Counted = (number: string, count: number) => string;

const allMatch: (count: number) => string = (count) =>
  `the words are the article’s, who ${count === 1 ? 'says it' : 'says what'} was read by a program`;
const match: Counted = (number) => `${number} as a program read them in the article`;
const edited: Counted = (number) => `${number} edited`;
const confirmed: Counted = (number) => `${number} confirmed by an editor`;

/** How far records are known to be right. */
export const checked = {
  none: 'No records yet.',
  allMatch,
  match,
  edited,
  confirmed,
  noneConfirmed: 'none confirmed by an editor yet',
  line: (records: string, parts: string): string => `${records}: ${parts}.`,
  /** A record's status; `fields` are the names of fields of its file. */
  record: {
    confirmed: (by: string, day: string): string => `Confirmed by ${by} on ${day}.`,
    confirmedButDiffers: (fields: string): string => ` Differs from what the program read in: ${fields}.`,
    /** What is proved of a record as the program read it. */
    compared: 'The words are the article’s: a program compared them.',
    /** What is not proved: who says it, and whatever else was read. */
    read: {
      said: ' Who said them was read by a program, and nobody has checked it yet.',
      unclear: ' Whose they are the program could not tell.',
      asserted: ' Who says so and what is counted was read by a program, and nobody has checked it yet.',
      counted: ' What is counted was read by a program, and nobody has checked it yet.',
      happenedSays: ' Who says so and when it happened was read by a program, and nobody has checked it yet.',
      happened: ' When it happened was read by a program, and nobody has checked it yet.',
    },
    matchesAway: 'As the program read it in the publisher’s text, which is not kept here.',
    edited: (fields: string): string =>
      `Edited: differs from what the program read in the article in: ${fields}.`,
    changedSince: (day: string): string =>
      ` Its facts have changed since an editor confirmed it on ${day}, and it has not been confirmed again.`,
    notConfirmed: ' Not confirmed by an editor yet.',
    editorsWhat: 'What happened is told in an editor’s words.',
    editorsClause: 'What it is a figure of is told in an editor’s words.',
  },
};
