/** What stands around a record's own words, wherever the record is shown. */
export const record = {
  kinds: { quotes: 'Quote', statistics: 'Figure', timeline: 'Event' },
  reported: 'Reported',
  says: 'says',
  saidBy: (name: string): string => `says ${name}`,
  theArticle: 'the article',
  /** Before a name that is a description: “says the audit”. */
  the: 'the ',
  edit: 'Edit this record',
  report: 'Report an error',
  errorIn: (title: string): string => `Error in: ${title}`,
  whatIsWrong: 'What is wrong: ',
  editFile: 'Edit its file',
  editFileOf: (title: string): string => `Edit its file: ${title}`,
  corrected: 'Corrected',
  correctedOn: (day: string): string => ` on ${day}.`,
  noLongerInArticle:
    'The article no longer says this. It said so when it was read, and an editor keeps the record.',
  noCorrections: 'None.',
  reportBy: (publisher: string): string => `a report by ${publisher}`,
  fromReportBy: (publisher: string): string => `from a report by ${publisher}`,
  notOnRecord: {
    quote: '[a quote that is not on record]',
    figure: '[a figure that is not on record]',
    person: '[somebody who is not on record]',
  },
  leftOut: 'left out by an editor: ',
  putIn: 'put in by an editor: ',
};
