import { englishReasons, type ReasonWords } from '../../../files/stock/explain-stock.ts';
import { counted } from './language.ts';
import { sentence, type Sentence } from '../grammar/sentence.ts';

/** How far records are known to be right. */
export const checked = {
  none: 'No records yet.',
  allMatch: counted({
    one: 'the words are the article’s, who says it was read by a program',
    other: 'the words are the article’s, who says what was read by a program',
  }),
  match: counted({
    one: '# as a program read it in the article',
    other: '# as a program read them in the article',
  }),
  edited: counted({ one: '# edited', other: '# edited' }),
  confirmed: counted({ one: '# confirmed by an editor', other: '# confirmed by an editor' }),
  noneConfirmed: 'none confirmed by an editor yet',
  line: (records: string, parts: string): string => `${records}: ${parts}.`,
  /** A record's status; `fields` are the names of fields of its file. */
  record: {
    confirmed: (by: string, day: string): string => `Confirmed by ${by} on ${day}.`,
    confirmedButDiffers: (fields: string): string => `Differs from what the program read in: ${fields}.`,
    /** What is proved of a record as the program read it. */
    compared: 'The words are the article’s: a program compared them.',
    /** What is not proved: who says it, and whatever else was read. */
    read: {
      said: 'Who said them was read by a program, and nobody has checked it yet.',
      unclear: 'Whose they are the program could not tell.',
      asserted: 'Who says so and what is counted was read by a program, and nobody has checked it yet.',
      counted: 'What is counted was read by a program, and nobody has checked it yet.',
      happenedSays: 'Who says so and when it happened was read by a program, and nobody has checked it yet.',
      happened: 'When it happened was read by a program, and nobody has checked it yet.',
    },
    matchesAway: 'As the program read it in the publisher’s text, which is not kept here.',
    edited: (fields: string): string =>
      `Edited: differs from what the program read in the article in: ${fields}.`,
    changedSince: (day: string): string =>
      `Its facts have changed since an editor confirmed it on ${day}, and it has not been confirmed again.`,
    notConfirmed: 'Not confirmed by an editor yet.',
    readBy: (reader: string): string => `The program that read the article is ${reader}.`,
    editorsWhat: 'What happened is told in an editor’s words.',
    editorsClause: 'What it is a figure of is told in an editor’s words.',
  },
};

const reasons: ReasonWords = englishReasons;

const withheld = counted({ one: 'that is withheld', other: 'that are withheld' });

/** What is still to be checked. */
export const status = {
  title: 'What is still to be checked',
  intro: 'Which records nobody vouches for yet, and which an editor has to look at again, with the reason.',
  method: <Part>(link: Part): Sentence<Part> =>
    sentence`How records are made and what is checked of every one: ${link}.`,
  numbers: 'In numbers',
  what: 'What',
  number: 'Number',
  thatIs: 'That is',
  counts: {
    records: { label: 'Records', means: '' },
    confirmed: { label: 'Confirmed', means: 'an editor vouches for them, with name and day' },
    unconfirmed: {
      label: 'Not confirmed yet',
      means: 'a program compared them with their article, and nobody vouches for them',
    },
    edited: { label: 'Edited', means: 'an editor changed what the program read' },
    cases: {
      label: 'Conflict',
      means: 'article and editor changed the same part; the editor’s stands until it is decided',
    },
    orphaned: {
      label: 'No longer in the article',
      means: 'the article no longer says it, or this version no longer finds it there',
    },
    void: { label: 'Needs checking again', means: 'the facts have changed since an editor confirmed them' },
    drafts: { label: 'Articles never released', means: 'their sheets are drafts' },
    changed: { label: 'Articles changed since their release', means: 'their sheets say so' },
  },
  withoutClause: (records: string): string =>
    `Not counted and shown nowhere yet: ${records} for which an editor has yet to write a clause.`,
  withheld: (what: readonly string[], count: number): string =>
    `Not counted and not listed here: ${what.join(' and ')} ${withheld(count)}.`,
  neverReleased: 'Never released',
  changedSince: (release: string): string => `Changed since ${release}`,
  noRecords: 'No records.',
  allConfirmed: (records: string): string => `All ${records} confirmed. Nothing awaits an editor.`,
  toLookAt: (number: string): string => `To look at: ${number}`,
  notConfirmed: (number: string): string => `Not confirmed yet: ${number}`,
  reasons,
};
