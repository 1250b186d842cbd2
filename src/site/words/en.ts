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
    ofPerson: (name: string): string => `On record: ${name}`,
    about: (leftOut: number): string =>
      leftOut === 0
        ? 'Every record with its day, as the article has it.'
        : `Days and spans of days alone. ${leftOut === 1 ? 'One record is' : `${String(leftOut)} records are`} left out: a calendar cannot say truly when ${leftOut === 1 ? 'it was' : 'they were'}.`,
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
    text: 'The text',
    about: 'What the files hold',
    noFiles: 'Search engines are asked to leave this page out, so there are no files of it.',
    atPublisher: 'At the publisher, at these words',
  },
};
