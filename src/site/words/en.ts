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
    search: 'Search',
    glossary: 'Abbreviations',
  },
  search: {
    title: 'Search',
    intro: 'Every quote, figure and event by its words, who says it and when; every article and every name.',
    form: 'Search the records',
    words: 'Words',
    hint: 'In quotation marks: exactly these words.',
    submit: 'Search',
    kind: 'Kind',
    anyKind: 'Every kind',
    who: 'Says it or is named',
    anyone: 'Anyone',
    article: 'Article',
    anyArticle: 'Every article',
    year: 'Year',
    anyYear: 'Every year',
    yearHint: 'The year of the record’s own date; where it has none, of its article.',
    kinds: {
      quotes: ['Quotes', 'Quote'],
      reported: ['Reported, not quoted', 'Reported, not quoted'],
      statistics: ['Figures', 'Figure'],
      timeline: ['Events', 'Event'],
      articles: ['Articles', 'Article'],
      people: ['People', 'Person'],
      organisations: ['Organisations', 'Organisation'],
      documents: ['Documents', 'Document'],
    },
    says: (who: string): string => `says ${who}`,
    nobody: 'the article does not say clearly who',
    none: 'Nothing is found.',
    found: (count: number, number: string): string =>
      count === 1 ? `${number} result` : `${number} results`,
    more: 'Show more results',
    failed: 'The search could not be loaded. The lists below lead to everything.',
    inBuild: 'The search works in a built site: npm run build, then npm run preview.',
    withoutScript: 'The search needs JavaScript. The lists below lead to everything without it.',
    otherWays: 'Other ways',
    ways: {
      articles: 'Articles by year and publisher',
      timeline: 'Events in the order of time',
      quotes: 'Quotes',
      statistics: 'Figures',
      people: 'People from A to Z',
      organisations: 'Organisations from A to Z',
      documents: 'Documents from A to Z',
      glossary: 'Abbreviations',
    },
  },
  lists: {
    of: (title: string, period: string): string => `${title}, ${period}`,
    part: (part: number): string => `part ${String(part)}`,
    parts: 'Parts',
    byYear: 'By year',
    byMonth: 'By month',
    byPublisher: 'By publisher',
    byName: 'By name',
    newest: 'Newest',
    earliest: 'Earliest',
    latest: 'Latest',
    all: 'All',
    undated: 'No date given',
    noYear: 'No year given',
    ahead: 'Still ahead when the article appeared',
    none: 'None yet',
    putIn: 'Put an article into the content folder and build the site again.',
    sheet: 'the fact sheet',
    allOf: (number: string): string => `all ${number}`,
    records: (count: number, number: string): string =>
      count === 1 ? `${number} record` : `${number} records`,
    figures: (count: number, number: string): string =>
      count === 1 ? `${number} figure` : `${number} figures`,
    quotes: (count: number, number: string): string => (count === 1 ? `${number} quote` : `${number} quotes`),
    events: (count: number, number: string): string => (count === 1 ? `${number} event` : `${number} events`),
    corrections: (count: number, number: string): string =>
      count === 1 ? `${number} correction` : `${number} corrections`,
    articles: (count: number, number: string): string =>
      count === 1 ? `${number} article` : `${number} articles`,
    feed: 'The same as a feed',
    feedFor: '(Atom), for whoever wants to hear of each.',
    was: 'It said',
    now: 'and now says',
    from: (what: string, articles: string): string => `${what} from ${articles}`,
    titles: {
      articles: 'Articles',
      quotes: 'Quotes',
      statistics: 'Figures',
      timeline: 'Timeline',
      publishers: 'Publishers',
      corrections: 'Corrections',
    },
    intros: {
      articles:
        'Every article on record, newest first. Each has a fact sheet, its text with every record marked, and one sheet to print.',
      quotes: 'Who said what, verbatim, with the question it answers; articles newest first.',
      statistics: 'How many, in the articles’ own words, with who says it; articles newest first.',
      timeline: 'When it happened, over all articles, in the order of time.',
      publisher: 'The articles of one publisher, newest first, as far as they are on record here.',
      publishers: 'Who published the articles, or what they rest on.',
      corrections: 'What a record said, what it says now, why, and the day it was changed. Newest first.',
    },
    empty: {
      quotes: 'No quotes: no article has any that are attributed.',
      statistics: 'No figures: no article has any that says how many of something there are.',
      timeline: 'No events: no article says of anything when it happened.',
      publishers: 'No article names a publisher.',
      corrections: 'None. No record has been corrected.',
    },
  },
  names: {
    people: {
      title: 'People',
      intro: 'Who is named, what they said, and what was said about them.',
      none: 'No people: the articles name none.',
      count: (count: number, number: string): string =>
        count === 1 ? `${number} person` : `${number} people`,
    },
    organisations: {
      title: 'Organisations',
      intro: 'Agencies, companies, courts and parties, and what they said.',
      none: 'No organisations: the articles name none.',
      count: (count: number, number: string): string =>
        count === 1 ? `${number} organisation` : `${number} organisations`,
    },
    documents: {
      title: 'Documents',
      intro: 'Reports, audits, letters and laws, and which figures they assert.',
      none: 'No documents: the articles name none.',
      count: (count: number, number: string): string =>
        count === 1 ? `${number} document` : `${number} documents`,
    },
    kinds: 'Names',
    letters: 'From A to Z',
    noLetter: 'Without a letter',
    under: (title: string, letter: string): string => `${title}: ${letter}`,
  },
  glossary: {
    title: 'Abbreviations',
    intro: 'Short forms as the articles themselves explain them, and where they do.',
    count: (count: number, number: string): string =>
      count === 1 ? `${number} short form` : `${number} short forms`,
    none: 'No abbreviations: no article explains any.',
    explainedIn: 'Explained in',
    more: (count: number, number: string): string =>
      count === 1 ? `${number} more article` : `${number} more articles`,
    here: 'In full as the article explains it; each leads to the place.',
  },
};
