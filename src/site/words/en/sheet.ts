import { forms } from './language.ts';
import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

/** The sheet that is printed, and the full record. */
export const sheet = {
  kinds: { sheet: 'Fact sheet', full: 'Full record' },
  kindsInTitle: { sheet: 'fact sheet', full: 'full record' },
  skip: { sheet: 'Skip to the sheet', full: 'Skip to the record' },
  this: { sheet: 'This sheet', full: 'This record' },
  back: 'Back to the article’s overview',
  /** The file to print: its paper, and what it weighs. */
  printOn: <Part>(paper: string, size: Part): Sentence<Part> => sentence`Print on ${paper} (${size})`,
  contents: 'Contents',
  /** On each page, whose number comes first: the printer puts both numbers in. */
  page: <Part>(page: Part, pages: Part): Sentence<Part> => sentence`Page ${page} of ${pages}`,
  figures: 'Figures, in the article’s order',
  timeline: 'Timeline',
  quotes: 'Quotes, whole and verbatim',
  quotesWithBrackets: 'Quotes, verbatim but for an editor’s brackets',
  quotesShortened: 'Quotes, verbatim as far as they go',
  shortenedHere: 'shortened at its end on this sheet',
  reported: 'Reported by the article, not quoted',
  notes: 'Sources and method',
  theArticle: 'The article',
  sameCount: (words: string): string => `the same count as “${words}”, says an editor`,
  openCount: (words: string): string =>
    `the article does not say whether this counts the same as “${words}” above`,
  /** By the title of the question. */
  answers: (question: string): string => `answers ${question}`,
  /** Null where nobody is named. */
  restates: {
    same: (name: string | null): string => `the same words again as what ${name ?? 'somebody'} said`,
    part: (name: string | null): string => `some of the same words as what ${name ?? 'somebody'} said`,
    other: (name: string | null): string => `paraphrases what ${name ?? 'somebody'} said`,
  },
  openMissing: 'the opening mark is missing in the article',
  unbalanced: 'the quotation marks do not balance in the article',
  proved: (quotes: string, figures: string, dates: string): string =>
    `In the publisher’s own text were found ${quotes} quotes, ${figures} figures and ${dates} dates.`,
  share: (found: string, all: string): string => `${found} of ${all}`,
  notProved: 'Not compared with the publisher’s own text yet.',
  made: {
    plain: null,
    account: 'Made from an account of source 1 in other words; what people said stands verbatim.',
    away: 'The text of source 1 stays with its publisher. What people said stands verbatim; what happened and what figures count is told in an editor’s words.',
  },
  unchecked: {
    article: 'Whether the article is true.',
    sources: (sources: number): string =>
      `Whether the article is true, and what it rests on: ${others(sources)}.`,
    venues: 'Whether the article is true, and what it rests on: what was said at the venues.',
    both: (sources: number): string =>
      `Whether the article is true, and what it rests on: ${others(sources)}, and what was said at the venues.`,
  },
  howMade: 'How made.',
  gaps: '[…] leaves out the article’s words between two parts of a quote.',
  brackets: <Part>(marked: Mark<Part>): Sentence<Part> =>
    sentence`${marked('Square brackets')}: an editor’s cut or insertion.`,
  dotted: <Part>(dotted: Mark<Part>): Sentence<Part> =>
    sentence`${dotted('Dotted')}: follows from the article, not stated there.`,
  venues: 'Venues.',
  whatNobodyChecked: 'What nobody checked.',
  abbreviations: 'Abbreviations.',
  corrections: 'Corrections.',
  noCorrections: 'None so far.',
  corrected: (on: string, was: string, now: string, why: string): string =>
    `${on}: “${was}” is now “${now}”. ${why}`,
  code: (leadsTo: string): string => `QR code that leads to ${leadsTo}`,
  toRelease: (release: string): string => `the page of release ${release}`,
  toArticle: 'the article’s page',
  /** Before the address that leads back; on paper without the site’s address it leads on to a path. */
  wayBack: {
    released: (release: string): string =>
      `${release}. What has changed since, and whether there is a newer release:`,
    releasedPath: (release: string): string =>
      `${release}. What has changed since, and whether there is a newer release, is on this site at`,
    draft: (release: string): string =>
      `${release}. The article’s page, with its releases once there are any:`,
    draftPath: (release: string): string =>
      `${release}. The article’s page, with its releases once there are any, is on this site at`,
  },
  leftOut: {
    title: 'Not on this sheet:',
    /** The addresses of the article’s page and of its full record; what is said of the latter is shown where there is one. */
    at: <Part>(page: Part, whole: (words: Sentence<Part>) => Part, full: Part): Sentence<Part> =>
      sentence`They are at ${page}${whole(sentence`, and to be printed whole at ${full}`)}.`,
    onPage: 'They are on the article’s page of this site, and in its full record to print.',
    order:
      'Left out in this order: what is reported without marks; events without a date; what repeats another record’s sentence; ends of long quotes that qualify nothing; then figures, events and quotes in equal shares, the last in the article first; then what was corrected; the oldest notices of corrections in the end. Never an answer without its question.',
    /** What the press fills in, with how many for `#`. */
    forms: {
      quotes: forms({ one: '# quote', other: '# quotes' }),
      reported: forms({ one: '# reported statement', other: '# reported statements' }),
      figures: forms({ one: '# figure', other: '# figures' }),
      events: forms({ one: '# event', other: '# events' }),
      corrections: forms({ one: '# notice of a correction', other: '# notices of corrections' }),
      ends: forms({
        one: 'the end of # quote that says it is shortened',
        other: 'the ends of # quotes that say they are shortened',
      }),
      between: ', ',
      beforeLast: ' and ',
      beforeEnds: '; and ',
    },
  },
};

function others(sources: number): string {
  if (sources === 2) return 'source 2';
  return `sources 2 ${sources === 3 ? 'and' : 'to'} ${String(sources)}`;
}
