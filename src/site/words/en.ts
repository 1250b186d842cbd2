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
};
