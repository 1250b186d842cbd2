/** Words for some records: how many there are in figures, and the number itself. */
type Counted = (number: string, count: number) => string;

const allMatch: (count: number) => string = () => 'all match the article’s words';
const match: Counted = (number) => `${number} match the article’s words`;
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
    matches: 'Matches the article’s words.',
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
