import { sentence, type Sentence } from '../grammar/sentence.ts';

export const cite = {
  title: 'Cite',
  how: 'The publisher’s article comes first: the words stand there. This page is where they were found.',
  styles: {
    apa: 'APA, 7th edition',
    mla: 'MLA, 9th edition',
    note: 'Chicago, 17th edition: note',
    entry: 'Chicago, 17th edition: bibliography',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyOf: (style: string): string => `Copy the citation, ${style}`,
  files: 'For reference managers:',
  /** Where the words were found, at the end of an entry, and within a note. */
  foundIn: <Part>(work: Part): Sentence<Part> => sentence`As recorded in ${work}`,
  foundInNote: <Part>(work: Part): Sentence<Part> => sentence`as recorded in ${work}`,
  genres: {
    article: 'Fact sheet',
    quotes: 'Quotation',
    reported: 'Reported statement',
    statistics: 'Figure',
    timeline: 'Event',
  },
  and: 'and',
  apaAnd: '&',
  noDate: 'n.d.',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** As MLA shortens them. */
  shortMonths: [
    'Jan.',
    'Feb.',
    'Mar.',
    'Apr.',
    'May',
    'June',
    'July',
    'Aug.',
    'Sept.',
    'Oct.',
    'Nov.',
    'Dec.',
  ],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  dates: {
    apa: {
      month: (year: string, month: string): string => `${year}, ${month}`,
      day: (year: string, month: string, day: string): string => `${year}, ${month} ${day}`,
    },
    mla: {
      month: (year: string, month: string): string => `${month} ${year}`,
      day: (year: string, month: string, day: string): string => `${day} ${month} ${year}`,
    },
    chicago: {
      month: (year: string, month: string): string => `${month} ${year}`,
      day: (year: string, month: string, day: string): string => `${month} ${day}, ${year}`,
    },
  },
};
