export const page = {
  skip: 'Skip to the content',
  /** A page's title in a browser: what it says, and the site's name. */
  title: (title: string, site: string): string => `${title} – ${site}`,
  publishedBy: (publisher: string): string => `Published by ${publisher}.`,
  limits:
    'A program compares every record with its article’s own words. Whether the article is true is not for this site to say.',
};

export const parts = {
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
  data: 'Data',
  search: 'Search',
  glossary: 'Abbreviations',
};

export const picture = {
  kind: 'Fact sheet',
  alt: (title: string): string => `The title of the fact sheet: ${title}`,
};
