/** What stands around an article: its source, its passages, the ways to its pages. */
export const article = {
  this: 'This article',
  overview: 'Overview',
  account: { plain: 'Article', account: 'Account', away: 'In the text’s order' },
  releases: 'Releases',
  sheet: 'Sheet to print',
  sheetOn: 'Sheet to print on ',
  full: 'Full record to print',
  fullOn: 'Full record to print on ',
  or: ' or ',
  source: {
    by: (author: string): string => `by ${author}`,
    noDate: 'no date known',
    before: { plain: '', account: 'This account rests on ', away: 'Read from ' },
    after: {
      plain: '',
      account: ' The account is in other words; what people said stands as that article has it.',
      away: ' Its text stays with its publisher and is not shown here. What people said stands as that text has it; what happened and what figures count is told in an editor’s words.',
    },
    licence: (licence: string): string => ` Licence: ${licence}.`,
  },
  passages: {
    notFoundAway: 'Its words are not found in the publisher’s text.',
    paragraphAway: (paragraphs: string): string => `Paragraph ${paragraphs} of the publisher’s text.`,
    stays: ' The sentences around its words stay with the publisher and are not shown here.',
    atPublisher: 'The article at its publisher',
    notFound: 'Its words are not found in the article as it stands now.',
    thisParagraph: 'This paragraph in the account',
    more: (count: number, number: string): string =>
      count === 1 ? `${number} more paragraph: ` : `${number} more paragraphs: `,
    place: 'where it stands in the account',
  },
};
