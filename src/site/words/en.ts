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
};
