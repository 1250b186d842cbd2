import { englishReasons, type ReasonWords } from '../../../files/stock/explain-stock.ts';

const reasons: ReasonWords = englishReasons;

/** What is still to be checked. */
export const status = {
  title: 'What is still to be checked',
  intro: 'Which records nobody vouches for yet, and which an editor has to look at again, with the reason.',
  method: 'How records are made and what is checked of every one: ',
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
      label: 'Changed by both',
      means: 'article and editor changed the same part; the editor’s stands until it is decided',
    },
    orphaned: {
      label: 'Orphaned',
      means: 'the article no longer says it, or this version no longer finds it there',
    },
    void: { label: 'Confirmation void', means: 'the facts have changed since an editor confirmed them' },
    drafts: { label: 'Articles never released', means: 'their sheets are drafts' },
    changed: { label: 'Articles changed since their release', means: 'their sheets say so' },
  },
  withoutClause: (records: string): string =>
    `Not counted and shown nowhere yet: ${records} for which an editor has yet to write a clause.`,
  withheld: (what: readonly string[], count: number): string =>
    `Not counted and not listed here: ${what.join(' and ')} that ${count === 1 ? 'is' : 'are'} withheld.`,
  neverReleased: 'Never released',
  changedSince: (release: string): string => `Changed since ${release}`,
  noRecords: 'No records.',
  allConfirmed: (records: string): string => `All ${records} confirmed. Nothing awaits an editor.`,
  toLookAt: (number: string): string => `To look at: ${number}`,
  notConfirmed: (number: string): string => `Not confirmed yet: ${number}`,
  reasons,
};
