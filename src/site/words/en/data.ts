import { counted } from './language.ts';

const meaningOf: (description: string) => string | null = (description) => description;

export const data = {
  title: 'Data',
  intro:
    'Every record that this site shows, as files: JSON for programs, CSV for spreadsheets. The fields are the same in both, and each is described here and in a schema.',
  kicker: 'Take it along',
  files: 'Files',
  fileOf: 'What',
  filesAre: 'Files',
  rows: counted({ one: '# row', other: '# rows' }),
  everything: 'Everything',
  eachArticle:
    'Each article has the same of its own, with its text where that may be shown, its calendar and its citation; they are linked from its fact sheet.',
  schema: 'JSON Schema',
  metadata: 'columns for programs',
  read: 'How to read them',
  notes: [
    'Words are the article’s own, to the letter. Where an editor withheld words, the gap is marked [withheld], and what is withheld as a whole is in no file.',
    'Pages that search engines are asked to leave out have no files, as a file cannot ask.',
    'Dates are in EDTF (ISO 8601-2): 2024-03-14 is a day, 2019/2023 a span, 2023 a year, XXXX-11-19 a day of a year that is not known.',
    'An empty cell says that the article gives nothing, or that it is not known. Nothing is guessed.',
    'The files are in UTF-8. Where a text in CSV begins with a sign that a spreadsheet would take for a formula, an apostrophe stands before it; JSON has it as it is.',
    'Whether an article is true is nobody’s claim here. Who asserts a figure stands beside it, and belongs to it.',
  ],
  columns: (table: string): string => `Columns: ${table}`,
  column: 'Column',
  meaning: 'What it holds',
  /** What a column holds, by its description in the files, which is English; null where there are no words for it. */
  meaningOf,
  tables: {
    articles: 'Articles',
    quotes: 'Quotes',
    statistics: 'Figures',
    timeline: 'Timeline',
    names: 'Names',
    records: 'Everything',
  },
  schemas: 'Schemas',
  schemasAre:
    'JSON Schema, draft 2020-12, each of one entry: a list in JSON is an array of such, and everything is one article with its records a line.',
  kinds: {
    article: 'An article',
    quote: 'A quote',
    figure: 'A figure',
    event: 'An event',
    name: 'A person, an organisation or a document',
    'article-with-records': 'An article with its records',
  },
};
