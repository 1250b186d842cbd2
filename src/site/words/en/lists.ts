import { counted } from './language.ts';
import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

export const front = {
  title: 'Who said what, when it happened, how many',
  intro:
    'Fact sheets made from news articles. Every word and every figure is traced to its place in the article; what the article leaves open is left open.',
  none: 'No articles yet',
  only: 'The article',
  sheet: 'The fact sheet',
  first: (part: string, all: string): string => `the first ${part} of ${all}`,
  some: (part: string, all: string): string => `${part} of ${all}`,
  allFigures: 'all figures',
  allQuotes: 'all quotes',
  allEvents: 'the whole timeline',
  articles: 'Articles',
  newestFirst: 'Newest first',
  newest: (part: string, all: string): string => `the newest ${part} of ${all}`,
  people: 'Who speaks',
  mostRecords: 'With how many records',
  allPeople: 'all people',
};

export const lists = {
  of: (title: string, period: string): string => `${title}, ${period}`,
  part: (part: number): string => `part ${String(part)}`,
  parts: 'Parts',
  byYear: 'By year',
  byMonth: 'By month',
  byPublisher: 'By publisher',
  byName: 'By name',
  newest: 'Newest',
  all: 'All',
  published: (publisher: string): string =>
    `Articles that ${publisher} published, or that rest on it, newest first.`,
  undated: 'No date given',
  noYear: 'No year given',
  /** What opens to the events of a timeline that have none. */
  withoutDate: counted({ one: '# without a date', other: '# without a date' }),
  ahead: 'Still to come when the article appeared',
  none: 'None yet',
  /** What opens to the legend of a page. */
  signs: 'Signs',
  tinted: <Part>(said: Mark<Part>): Sentence<Part> => sentence`Tinted: ${said('what somebody said')}.`,
  putIn: 'Put an article into the content folder and build the site again.',
  allOf: (number: string): string => `all ${number}`,
  records: counted({ one: '# record', other: '# records' }),
  figures: counted({ one: '# figure', other: '# figures' }),
  quotes: counted({ one: '# quote', other: '# quotes' }),
  events: counted({ one: '# event', other: '# events' }),
  articles: counted({ one: '# article', other: '# articles' }),
  from: (what: string, articles: string): string => `${what} from ${articles}`,
  titles: {
    articles: 'Articles',
    quotes: 'Quotes',
    statistics: 'Figures',
    timeline: 'Timeline',
    publishers: 'Publishers',
  },
  intros: {
    articles:
      'Every article on record, newest first. Each has a fact sheet, its text with every record marked, and one sheet to print.',
    quotes: 'Who said what, verbatim, with the question it answers; articles newest first.',
    statistics: 'How many, in the articles’ own words, with who says it; articles newest first.',
    timeline: 'When it happened; articles newest first, each in the order of time.',
    publishers: 'Who published the articles, or what they rest on.',
  },
  empty: {
    quotes: 'No quotes: no article has any that are attributed.',
    statistics: 'No figures: no article has any that says how many of something there are.',
    timeline: 'No events: no article says of anything when it happened.',
    publishers: 'No article names a publisher.',
  },
};

export const names = {
  people: {
    title: 'People',
    intro: 'Who is named, what they said, and what was said about them.',
    none: 'No people: the articles name none.',
    count: counted({ one: '# person', other: '# people' }),
  },
  organisations: {
    title: 'Organisations',
    intro: 'Agencies, companies, courts and parties, and what they said.',
    none: 'No organisations: the articles name none.',
    count: counted({ one: '# organisation', other: '# organisations' }),
  },
  documents: {
    title: 'Documents',
    intro: 'Reports, audits, letters and laws, and which figures they assert.',
    none: 'No documents: the articles name none.',
    count: counted({ one: '# document', other: '# documents' }),
  },
  kinds: 'Names',
  letters: 'From A to Z',
  noLetter: 'Without a letter',
  under: (title: string, letter: string): string => `${title}: ${letter}`,
};

const moreArticles = counted({ one: '# more article', other: '# more articles' });

export const glossary = {
  title: 'Abbreviations',
  intro: 'Short forms as the articles themselves explain them, and where they do.',
  count: counted({ one: '# short form', other: '# short forms' }),
  none: 'No abbreviations: no article explains any.',
  explainedIn: <Part>(articles: Part, more: number): Sentence<Part> =>
    more === 0
      ? sentence`Explained in ${articles}`
      : sentence`Explained in ${articles}; ${moreArticles(more)}`,
  here: <Part>(terms: Part, all: Mark<Part>): Sentence<Part> =>
    sentence`As the article explains, ${terms} (${all('all short forms')})`,
};
