import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';
import { counted } from './language.ts';

const moreParagraphs = counted({ one: '# more paragraph', other: '# more paragraphs' });

/** What stands around an article: its source, its passages, the ways to its pages. */
export const article = {
  this: 'This article',
  /** One of its pages, for whoever hears it beside the same of all articles. */
  partOfThis: (part: string): string => `${part} of this article`,
  overview: 'Overview',
  account: { plain: 'Article', account: 'Account', away: 'In the text’s order' },
  releases: 'Releases',
  openingShort: 'From the first paragraph:',
  /** Above the article’s own first paragraph, where no editor has written a lead. */
  opening: {
    plain: 'The article’s first paragraph',
    account: 'The account’s first paragraph',
    away: 'The text’s first paragraph',
  },
  /** The way to the sheet’s page by itself. */
  sheet: 'Sheet to print',
  /** First on a page that is printed by the browser: what is made for that. */
  forPaper: <Part>(sheet: Mark<Part>, address: Part | null): Sentence<Part> =>
    address === null
      ? sentence`For paper there is a ${sheet('sheet of two pages')} of this article, for Letter and A4.`
      : sentence`For paper there is a ${sheet('sheet of two pages')} of this article, for Letter and A4, at ${address}`,
  /** The way to the sheet’s page, and its file on each paper; the same of the full record. */
  print: {
    sheet: <Part>(page: Mark<Part>, letter: Part, a4: Part): Sentence<Part> =>
      sentence`${page('Sheet to print')}: ${letter} or ${a4}`,
    full: <Part>(page: Mark<Part>, letter: Part, a4: Part): Sentence<Part> =>
      sentence`${page('Full record to print')}: ${letter} or ${a4}`,
  },
  /** Such a file by itself: its paper and what it weighs; what is plain to see beside it is heard alone. */
  printed: {
    sheet: <Part>(heard: Mark<Part>, file: Part): Sentence<Part> =>
      sentence`${heard('Sheet to print on ')}${file}`,
    full: <Part>(heard: Mark<Part>, file: Part): Sentence<Part> =>
      sentence`${heard('Full record to print on ')}${file}`,
  },
  source: {
    /** The article below its own title. */
    here: 'The article at its publisher',
    alone: <Part>(title: Part): Sentence<Part> => sentence`${title}.`,
    by: (author: string): string => `by ${author}`,
    noDate: 'no date known',
    of: {
      plain: <Part>(title: Part, facts: string): Sentence<Part> => sentence`${title}, ${facts}.`,
      account: <Part>(title: Part, facts: string): Sentence<Part> =>
        sentence`This account rests on ${title}, ${facts}. The account is in other words; what people said stands as that article has it.`,
      away: <Part>(title: Part, facts: string): Sentence<Part> =>
        sentence`Read from ${title}, ${facts}. Its text stays with its publisher and is not shown here. What people said stands as that text has it; what happened and what figures count is told in an editor’s words.`,
    },
    licence: (licence: string): string => `Licence: ${licence}.`,
  },
  passages: {
    notFoundAway: 'Its words are not found in the publisher’s text.',
    paragraphAway: (paragraphs: string): string => `Paragraph ${paragraphs} of the publisher’s text.`,
    stays: 'The sentences around its words stay with the publisher and are not shown here.',
    atPublisher: 'The article at its publisher',
    notFound: 'Its words are not found in the article as it stands now.',
    thisPlace: 'Where it stands in the article',
    thisParagraph: 'This paragraph in the account',
    /** Where the record stands, and in how many more paragraphs. */
    place: <Part>(more: number, link: Mark<Part>): Sentence<Part> => {
      const place = link('where it stands in the account');
      return sentence`${moreParagraphs(more)}: ${place}`;
    },
  },
};
