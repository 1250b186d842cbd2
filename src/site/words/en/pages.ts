import { counted, number } from './language.ts';
import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

const speakers = counted({ one: '# speaker', other: '# speakers' });

const times = counted({ one: '# time', other: '# times' });

/** What the pages of articles, records and names say besides what their parts say. */
export const pages = {
  sheet: 'Fact sheet',
  sheetOf: (origin: string): string => `Fact sheet · ${origin}`,
  ofArticle: (part: string, title: string): string => `${part}: ${title}`,
  /** Descriptions of pages, for search engines and where a page is shared. */
  about: {
    opening: (label: string, sentences: string): string => `${label}: ${sentences}`,
    sheet: (quotes: string, figures: string, events: string): string =>
      `${quotes}, ${figures} and ${events} on record, each with its source.`,
    list: (records: string, title: string): string => `${records} from “${title}”, each with its source.`,
    account: (title: string): string =>
      `The text of “${title}” with every quote, figure and date marked and linked to its record.`,
    away: (title: string): string =>
      `The records of “${title}” in the order of its text, which stays with its publisher.`,
    name: (name: string, quotes: string, figures: string, articles: string): string =>
      `What ${name} said and what was said about it on record: ${quotes}, ${figures}, named in ${articles}.`,
  },
  noFigures: 'No figures: the article has none that says how many of something there are.',
  noQuotes: 'No quotes: the article has none that are attributed.',
  noEvents: 'No events: the article says of nothing when it happened.',
  /** Leads to all of one kind, where a page shows a part: 106 quotes. */
  inAll: (counted: string): string => `All ${counted}`,
  quotesBy: (quoted: string, count: number): string => `${quoted}, by ${speakers(count)}`,
  source: 'Source',
  whoSaidWhat: 'Who said what',
  howMany: 'How many',
  whenItHappened: 'When it happened',
  account: {
    marked: (label: string): string => `${label}, with every record marked`,
    tinted: <Part>(said: Mark<Part>): Sentence<Part> =>
      sentence`Tinted: ${said('what somebody said')}. Linked: figures and dates. Beside each paragraph: the records that stand in it.`,
    text: 'The text',
    stays: 'The text of this article stays with its publisher and is not shown here.',
    staysAt: <Part>(address: Part): Sentence<Part> =>
      sentence`The text of this article stays with its publisher and is not shown here. It stands at ${address}.`,
    records: 'Records',
    inTextOrder: (number: string): string => `${number}, in the order of the text`,
    noRecords: 'No records.',
    inParagraph: 'Records in this paragraph',
    /** A record beside a paragraph, which it may go on in. */
    beside: <Part>(record: Part, goesOn: boolean): Sentence<Part> =>
      goesOn ? sentence`${record}, continued` : sentence`${record}`,
    notClear: 'speaker not clear',
    named: (kind: string, what: string): string => `${kind}: ${what}`,
  },
  releases: {
    title: 'Releases',
    all: 'All releases',
    newestFirst: counted({ one: '# release, newest first', other: '# releases, newest first' }),
    first: 'The first.',
    yourCopy: (day: string, changed: string): string => `Your copy is of ${day}: ${changed}.`,
    since: 'Changed since',
    newest: 'This is the newest release, and the records say what it says.',
    newestChanged:
      'This is the newest release. What has changed since is on the pages and in no release yet.',
    newer: <Part>(release: Part): Sentence<Part> => sentence`There is a newer one: ${release}.`,
    hash: 'Hash',
    hashOf: (release: string): string =>
      `The SHA-256 of what ${release} says, in the canonical form of RFC 8785:`,
    takenOff: 'Taken off',
    takenOffSays: 'The article of this release was taken off this site, and its releases with it.',
  },
  corrections: {
    title: 'Corrections',
    intro: 'What a record said, what it says now, why, and the day it was changed. Newest first.',
    feed: <Part>(link: Mark<Part>): Sentence<Part> =>
      sentence`${link('The same as a feed')} (Atom), for whoever wants to hear of each.`,
    all: 'All corrections',
    count: counted({ one: '# correction', other: '# corrections' }),
    none: 'None. No record has been corrected.',
  },
  record: {
    where: 'In context',
    connected: 'Connected',
    known: 'How each part is known',
    /** What stated and inferred mean. */
    how: <Part>(dotted: Mark<Part>): Sentence<Part> =>
      sentence`Stated: the article says it. ${dotted('Inferred')}: it follows from the article but is not stated there.`,
    note: 'An editor’s note',
    named: 'Named here',
    status: 'Status',
  },
  quote: {
    quote: 'Quote',
    reported: 'Reported, not quoted',
    said: 'What was said',
    figures: 'Figures in it',
    told: 'What it tells',
    day: 'That day',
    speaker: 'Also said by the same speaker',
    /** Leads to the page of a name, that has all of them. */
    allOf: (quotes: string, name: string): string => `All ${quotes} of ${name}`,
  },
  figure: {
    kicker: 'Figure',
    figure: 'The figure',
    quote: 'The quote it stands in',
    reported: 'The reported words it stands in',
    same: 'The same count',
    sameNote: 'An editor knows that these count the same.',
    related: 'Related figures',
    relatedNote: 'Related; the article does not say whether they count the same.',
    alike: 'Other figures of the same kind',
    alikeNote:
      'Their words for what is counted are the same. How the figures go together is for the articles to say.',
    beside: 'In the same sentence',
    events: 'What happened then',
  },
  event: {
    kicker: 'Event',
    said: 'Said that day',
    quotes: 'Quotes around it',
    figures: 'Figures in its sentence',
    day: 'Also that day',
  },
  name: {
    kinds: { people: 'Person', organisations: 'Organisation', documents: 'Document' },
    also: <Part>(names: Part): Sentence<Part> => sentence`Also called in the articles: ${names}`,
    roles: 'Role at the time',
    inArticlesWords: 'In the articles’ words',
    moreRoles: counted({ one: '# more role', other: '# more roles' }),
    /** In how many articles a role is given, and in which first and last. */
    roleFromTo: <Part>(
      articles: string,
      from: string | null,
      to: string | null,
      first: Part,
      last: Part,
    ): Sentence<Part> =>
      from === null || to === null || from === to
        ? sentence`In ${articles}: first in ${first}, last in ${last}`
        : sentence`From ${from} to ${to} in ${articles}: first in ${first}, last in ${last}`,
    nothingSaid: (name: string): string =>
      `No quotes: nothing that is attributed to ${name} by name is on record.`,
    aboutHow: (name: string): string =>
      `Records of others, and of the articles themselves, whose words name ${name}.`,
    where: 'Where named',
    times,
    timesAway: (count: number): string => `${times(count)}, in the publisher’s text`,
    /** How often, and in which paragraphs, of which some are left out. */
    timesIn: <Part>(count: number, paragraphs: Part, left: number): Sentence<Part> =>
      left === 0
        ? sentence`${times(count)}: ${paragraphs}`
        : sentence`${times(count)}: ${paragraphs} and ${number(left)} more`,
    paragraph: (number: string): string => `paragraph ${number}`,
    taken: <Part>(dotted: Mark<Part>): Sentence<Part> =>
      sentence`${dotted('taken to be the same as in other articles')}, by name and by what else the articles say`,
    exchanges: 'Questions and answers',
    answers: 'Answers questions of',
    answeredBy: 'Is answered by',
    wikidata: (id: string): string => `Wikidata ${id}`,
    distinct: 'Somebody else',
    notToMistake: 'Not to be mistaken for:',
    split: (count: number): string =>
      `This name now stands for ${count === 2 ? 'two records' : 'more than one record'}`,
    splitSays:
      'What was one record here was split by an editor, who found that it was not about one alone. Each part has an address of its own.',
    splitNow: 'Now',
    said: 'Said',
    restating: 'What others said, repeated or paraphrased',
    figures: 'Figures given',
    events: 'Events given',
    about: 'Said about',
    pages: 'Pages of this name',
    /** What a page has, from one list to another. */
    page: (n: number, from: string, to: string): string =>
      from === to ? `${number(n)}: ${from}` : `${number(n)}: ${from} to ${to}`,
    title: (name: string, n: number): string => `${name}, page ${number(n)}`,
    of: (name: string, n: number, all: number): string =>
      `Page ${number(n)} of ${number(all)} of what is on record of ${name}`,
  },
  moved: {
    title: 'Moved',
    says: <Part>(link: Mark<Part>): Sentence<Part> => sentence`This page has ${link('a new address')}.`,
  },
  missing: {
    title: 'Not found',
    says: 'There is no page at this address.',
    heading: 'There is no page at this address',
    why: 'Addresses of records do not change. If a link led here, the record may have been withheld, or the link is mistyped.',
    front: 'The front page',
    articles: 'All articles',
    people: 'People from A to Z',
    corrections: 'Corrections',
  },
  unread: {
    heading: 'There is no page at this address, and there are files that cannot be read',
    says: 'What cannot be read has no page. This page shows the file again as soon as it is mended.',
  },
};
