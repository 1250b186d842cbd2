/** The direction that a page is read in. */
const direction = (): 'ltr' | 'rtl' => 'ltr';

/**
 * Every word of the interface in English, by the part of the site that says it. What an article, a record or a file of
 * `content/` says is no word of the interface. A translation is a file of the same shape beside this one.
 */
export const en = {
  /** BCP 47: the language of the page, and the form of its dates and numbers. */
  locale: 'en-US',
  direction: direction(),
  page: {
    name: 'On Record',
    skip: 'Skip to the content',
    title: (title: string): string => `${title} – On Record`,
    limits:
      'A program compares every record with its article’s own words. Whether the article is true is not for this site to say.',
  },
  parts: {
    main: 'Main',
    more: 'More',
    articles: 'Articles',
    timeline: 'Timeline',
    quotes: 'Quotes',
    statistics: 'Figures',
    people: 'People',
    organisations: 'Organisations',
    documents: 'Documents',
    method: 'Method',
    corrections: 'Corrections',
    status: 'Status',
  },
  cite: {
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
    foundIn: 'As recorded in',
    foundInNote: 'as recorded in',
    genres: { article: 'Fact sheet', quotes: 'Quotation', statistics: 'Figure', timeline: 'Event' },
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
  },
  calendar: {
    ofArticle: (title: string): string => `Timeline: ${title}`,
    about: (leftOut: number): string =>
      leftOut === 0
        ? 'Every record with its day, as the article has it.'
        : `Days and spans of days alone. ${leftOut === 1 ? 'One record is' : `${String(leftOut)} records are`} left out: a calendar cannot say truly when ${leftOut === 1 ? 'it was' : 'they were'}.`,
    day: 'Known to the day.',
    span: 'A span of which the first and the last day are known.',
    ahead: 'Still ahead when the article appeared; whether it happened is not said here.',
    inferred: 'The year or the day follows from the article; it is not stated there.',
    link: (days: number, of: number): string =>
      days === of ? 'Calendar' : `Calendar (the ${String(days)} of ${String(of)} with a day)`,
  },
  feed: {
    title: 'On Record: new articles and corrections',
    about: 'Each new fact sheet; and what a record said, what it says now, why, and the day it was changed.',
    article: 'New article',
    correction: 'Correction',
    corrected: (title: string): string => `Corrected: ${title}`,
    change: (was: string, now: string, why: string): string =>
      `It said “${was}” and now says “${now}”. ${why}`,
  },
  take: {
    title: 'Data',
    data: 'Everything here as',
    list: 'This list as',
    text: 'The text',
    about: 'What the files hold',
    noFiles: 'Search engines are asked to leave this page out, so there are no files of it.',
    atPublisher: 'At the publisher, at these words',
    feed: 'New articles and corrections as a feed',
  },
  data: {
    title: 'Data',
    intro:
      'Every record that this site shows, as files: JSON for programs, CSV for spreadsheets. The fields are the same in both, and each is described here and in a schema.',
    kicker: 'Take it along',
    files: 'Files',
    fileOf: 'What',
    filesAre: 'Files',
    rows: (rows: number): string => (rows === 1 ? '1 row' : `${String(rows)} rows`),
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
      'The files are in UTF-8. A cell may begin with a sign that a spreadsheet takes for a formula: import the columns as text.',
      'Whether an article is true is nobody’s claim here. Who asserts a figure stands beside it, and belongs to it.',
    ],
    columns: (table: string): string => `Columns: ${table}`,
    column: 'Column',
    meaning: 'What it holds',
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
  },
  picture: {
    kind: 'Fact sheet',
    quotes: (n: number): string => (n === 1 ? '1 quote' : `${String(n)} quotes`),
    figures: (n: number): string => (n === 1 ? '1 figure' : `${String(n)} figures`),
    events: (n: number): string => (n === 1 ? '1 event' : `${String(n)} events`),
    alt: (title: string): string => `The title of the fact sheet: ${title}`,
  },
};
