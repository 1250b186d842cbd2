/** What stands around a figure's words. */
export const figure = {
  /** Before the link to the quote that a figure stands in. */
  in: 'in ',
  inQuote: 'a quote',
  inReported: 'reported words',
  /** Around the link to another figure. */
  same: { before: 'The same count as', after: ', says an editor' },
  related: { before: 'Related:', after: '; the article does not say whether they count the same' },
  how: 'Each figure in its article’s own words, with who says it.',
  howAway: 'Each figure in the publisher’s words, what it is a figure of in an editor’s, with who says it.',
  dotted: 'Dotted',
  inferred: ': follows from the article, not stated beside the figure.',
  chart: {
    title: 'Compared',
    related: 'Related figures',
    open: 'Words for what is counted, unit and time are the same. The article does not say whether they count the same.',
    same: 'Words for what is counted, unit and time are the same. An editor knows that they count the same.',
    relatedOpen: 'The article does not say whether these count the same.',
    relatedSame: 'An editor knows that these count the same.',
    relatedPartly:
      'An editor knows of some of these that they count the same. Of the others the article does not say.',
    how: 'Drawn only where the words for what is counted, the unit and the time are the same. A dot: the number itself. A dotted ring: about. A ring with an arrow: more or less than this; how much, the article does not say. A bar with two ends: a range.',
    theArticle: 'the article',
  },
};
