/** How a timeline is drawn. */
export const event = {
  marks:
    'Filled: a day. Half: a month. Open: a year. Long: a span. Dotted ring: still ahead when the article appeared. A bar: no date known.',
  dotted: 'Dotted words',
  inferred: ': not stated, follows from the article.',
};
