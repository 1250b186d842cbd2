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
};
