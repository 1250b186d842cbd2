import type { Published } from './publish.ts';
import type {
  PublishedArticle,
  PublishedEvent,
  PublishedFigure,
  PublishedName,
  PublishedQuote,
} from './published.ts';

/** What a cell holds. */
type Cell = string | number | boolean | undefined;

/** One column of a table. */
export interface Column<Row> {
  readonly name: string;
  /** A datatype of CSVW. */
  readonly datatype: 'string' | 'number' | 'boolean' | 'date' | 'anyURI';
  readonly description: string;
  readonly of: (row: Row) => Cell;
}

/** One table with its columns and rows. */
export interface Table<Row = unknown> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly key: string;
}

/** Lists within a cell are parted by line feeds, as no item has one. */
const listed = (items: readonly string[] | undefined): Cell => items?.join('\n');

type Who = PublishedQuote['speaker'] | undefined;
const nameOf = (who: Who): Cell => (who ? ('name' in who ? who.name : who.unnamed) : undefined);
const referenceOf = (who: Who): Cell => (who && 'reference' in who ? who.reference : undefined);

const whoColumns = <Row>(of: (row: Row) => Who): Column<Row>[] => [
  {
    name: 'who',
    datatype: 'string',
    description:
      'Who said or asserts it: a name, or the article’s own words for a source without one; empty where it is the article, or nobody is named.',
    of: (row) => nameOf(of(row)),
  },
  {
    name: 'who_reference',
    datatype: 'string',
    description: 'Folder and id of whoever said or asserts it; empty for a source without a name.',
    of: (row) => referenceOf(of(row)),
  },
];

type AnyPublished = PublishedQuote | PublishedFigure | PublishedEvent;

const firstColumns: Column<AnyPublished>[] = [
  { name: 'record', datatype: 'string', description: 'Kind, article and id.', of: ({ record }) => record },
  {
    name: 'address',
    datatype: 'anyURI',
    description: 'The permanent address of its page.',
    of: ({ address }) => address,
  },
  {
    name: 'article',
    datatype: 'string',
    description: 'The id of its article.',
    of: ({ article }) => article,
  },
];

const lastColumns: Column<AnyPublished>[] = [
  { name: 'title', datatype: 'string', description: 'The heading of its page.', of: ({ title }) => title },
  {
    name: 'context',
    datatype: 'string',
    description: 'What a reader has to know to read it rightly, in an editor’s words.',
    of: ({ context }) => context,
  },
  {
    name: 'inferred',
    datatype: 'string',
    description: 'The fields that the article does not state but that follow from it, one a line.',
    of: ({ inferred }) => listed(inferred),
  },
  {
    name: 'status',
    datatype: 'string',
    description: 'matches, edited or confirmed.',
    of: ({ status }) => status,
  },
  {
    name: 'confirmed_by',
    datatype: 'string',
    description: 'The editor who vouches for it.',
    of: ({ confirmed }) => confirmed?.by,
  },
  {
    name: 'confirmed_on',
    datatype: 'date',
    description: 'The day of that word.',
    of: ({ confirmed }) => confirmed?.on,
  },
  {
    name: 'corrections',
    datatype: 'number',
    description: 'How often it was corrected; the notices stand in the JSON.',
    of: ({ corrections }) => corrections?.length ?? 0,
  },
  {
    name: 'start',
    datatype: 'number',
    description:
      'Where its words begin in the article’s text, in code points from 0; empty where the text is not published.',
    of: ({ places }) => places?.[0]?.selector[1].start,
  },
  {
    name: 'end',
    datatype: 'number',
    description: 'The first code point after its words; of several stretches, after the last.',
    of: ({ places }) => places?.at(-1)?.selector[1].end,
  },
  {
    name: 'at_publisher',
    datatype: 'anyURI',
    description: 'The publisher’s page at these very words.',
    of: ({ atPublisher }) => atPublisher,
  },
];

/** A quote's words in one text: segments parted by […], paragraphs by line feeds. */
const wordsText = (words: PublishedQuote['words']): string =>
  words.map((segments) => segments.join(' […] ')).join('\n');

const low = ({ value }: PublishedFigure): number => (typeof value === 'number' ? value : value.low);
const high = ({ value }: PublishedFigure): number => (typeof value === 'number' ? value : value.high);

const quotes: Table<PublishedQuote> = {
  title: 'Quotes',
  key: 'record',
  columns: [
    ...firstColumns,
    ...whoColumns<PublishedQuote>(({ speaker }) => speaker),
    {
      name: 'role',
      datatype: 'string',
      description: 'The speaker’s role then, in the article’s words.',
      of: ({ role }) => role,
    },
    {
      name: 'kind',
      datatype: 'string',
      description:
        'direct: whole sentences in quotation marks; mixed: part of the article’s own sentence; reported: the article’s clause, without marks.',
      of: ({ kind }) => kind,
    },
    {
      name: 'words',
      datatype: 'string',
      description: 'What was said, verbatim: stretches parted by […], paragraphs by line feeds.',
      of: ({ words }) => wordsText(words),
    },
    { name: 'cue', datatype: 'string', description: 'The words that introduce it.', of: ({ cue }) => cue },
    { name: 'venue', datatype: 'string', description: 'Where it was said.', of: ({ venue }) => venue },
    {
      name: 'date',
      datatype: 'string',
      description: 'The day it was said, in EDTF.',
      of: ({ date }) => date,
    },
    {
      name: 'unbalanced',
      datatype: 'boolean',
      description: 'true where the article’s own quotation marks do not balance.',
      of: ({ unbalanced }) => unbalanced,
    },
    {
      name: 'answers',
      datatype: 'string',
      description: 'The quote whose question this answers.',
      of: ({ answers }) => answers,
    },
    {
      name: 'restates',
      datatype: 'string',
      description: 'The quote whose words this words anew.',
      of: ({ restates }) => restates,
    },
    ...lastColumns,
  ],
};

const statistics: Table<PublishedFigure> = {
  title: 'Figures',
  key: 'record',
  columns: [
    ...firstColumns,
    ...whoColumns<PublishedFigure>(({ assertedBy }) => assertedBy),
    {
      name: 'words',
      datatype: 'string',
      description: 'The phrase that states the figure, verbatim, its bound included.',
      of: ({ words }) => words,
    },
    {
      name: 'clause',
      datatype: 'string',
      description: 'The words around it that say what it is a figure of.',
      of: ({ clause }) => clause,
    },
    { name: 'low', datatype: 'number', description: 'The number, or the low end of a range.', of: low },
    { name: 'high', datatype: 'number', description: 'The number, or the high end of a range.', of: high },
    {
      name: 'bound',
      datatype: 'string',
      description:
        'How the stated number bounds the real one: exact, over, atLeast, under, atMost, about or almost.',
      of: ({ bound }) => bound,
    },
    {
      name: 'change',
      datatype: 'string',
      description: 'up or down, where the figure is a change.',
      of: ({ change }) => change,
    },
    {
      name: 'unit',
      datatype: 'string',
      description: 'The unit in English in the singular; empty for a bare count.',
      of: ({ unit }) => unit,
    },
    {
      name: 'counted',
      datatype: 'string',
      description: 'What is counted, in the article’s words.',
      of: ({ counted }) => counted,
    },
    {
      name: 'period',
      datatype: 'string',
      description: 'The time the figure covers, in EDTF.',
      of: ({ period }) => period,
    },
    {
      name: 'same_count_as',
      datatype: 'string',
      description: 'A figure that an editor knows to count the same thing.',
      of: ({ sameCountAs }) => sameCountAs,
    },
    ...lastColumns,
  ],
};

const timeline: Table<PublishedEvent> = {
  title: 'Timeline',
  key: 'record',
  columns: [
    ...firstColumns,
    ...whoColumns<PublishedEvent>(({ assertedBy }) => assertedBy),
    {
      name: 'date',
      datatype: 'string',
      description: 'When, in EDTF; empty where the article gives no date.',
      of: ({ date }) => date ?? undefined,
    },
    {
      name: 'relation',
      datatype: 'string',
      description: 'How the date relates to what happened: on, since, until, by or ahead.',
      of: ({ relation }) => relation,
    },
    {
      name: 'words',
      datatype: 'string',
      description: 'The article’s words for the date.',
      of: ({ words }) => words,
    },
    {
      name: 'what',
      datatype: 'string',
      description: 'What happened, in the article’s words.',
      of: ({ what }) => what,
    },
    {
      name: 'upcoming',
      datatype: 'boolean',
      description: 'true where it was still ahead when the article appeared.',
      of: ({ upcoming }) => upcoming,
    },
    ...lastColumns,
  ],
};

const names: Table<PublishedName> = {
  title: 'Names',
  key: 'reference',
  columns: [
    {
      name: 'reference',
      datatype: 'string',
      description: 'Folder and id.',
      of: ({ reference }) => reference,
    },
    {
      name: 'address',
      datatype: 'anyURI',
      description: 'The permanent address of its page.',
      of: ({ address }) => address,
    },
    { name: 'name', datatype: 'string', description: 'The full name.', of: ({ name }) => name },
    {
      name: 'aliases',
      datatype: 'string',
      description: 'Every other form of the name that the articles use, one a line.',
      of: ({ aliases }) => listed(aliases),
    },
    {
      name: 'about',
      datatype: 'string',
      description: 'Who or what it is, in an editor’s words.',
      of: ({ about }) => about,
    },
    {
      name: 'link',
      datatype: 'anyURI',
      description: 'An address of its own on the web.',
      of: ({ link }) => link,
    },
    {
      name: 'distinct_from',
      datatype: 'string',
      description: 'Ids of others of a like name who are somebody else, one a line.',
      of: ({ distinctFrom }) => listed(distinctFrom),
    },
    {
      name: 'articles',
      datatype: 'string',
      description: 'The ids of the articles that name it, newest first, one a line.',
      of: (row) => listed(row.articles),
    },
  ],
};

const articles: Table<PublishedArticle> = {
  title: 'Articles',
  key: 'article',
  columns: [
    { name: 'article', datatype: 'string', description: 'The article’s id.', of: ({ article }) => article },
    {
      name: 'address',
      datatype: 'anyURI',
      description: 'The permanent address of its fact sheet.',
      of: ({ address }) => address,
    },
    {
      name: 'title',
      datatype: 'string',
      description: 'The title of the fact sheet.',
      of: ({ title }) => title,
    },
    {
      name: 'lead',
      datatype: 'string',
      description: 'The sentence or two below the title.',
      of: ({ lead }) => lead,
    },
    { name: 'language', datatype: 'string', description: 'A language tag.', of: ({ language }) => language },
    {
      name: 'licence',
      datatype: 'string',
      description: 'The licence under which its text is published.',
      of: ({ licence }) => licence,
    },
    {
      name: 'kind',
      datatype: 'string',
      description:
        'plain: the publisher’s text stands here; account: an account in other words rests on it; away: the text stays with its publisher.',
      of: ({ kind }) => kind,
    },
    {
      name: 'source_title',
      datatype: 'string',
      description: 'The title of the publisher’s article.',
      of: ({ source }) => source.title,
    },
    {
      name: 'publisher',
      datatype: 'string',
      description: 'Who published it.',
      of: ({ source }) => source.publisher,
    },
    { name: 'author', datatype: 'string', description: 'Who wrote it.', of: ({ source }) => source.author },
    {
      name: 'published',
      datatype: 'string',
      description: 'When it appeared, in EDTF.',
      of: ({ source }) => source.published,
    },
    {
      name: 'url',
      datatype: 'anyURI',
      description: 'Where it stands on the web.',
      of: ({ source }) => source.url,
    },
    {
      name: 'text',
      datatype: 'anyURI',
      description: 'The address of the text in which positions count.',
      of: ({ text }) => text,
    },
    {
      name: 'release',
      datatype: 'number',
      description: 'The number of its last release.',
      of: ({ releases }) => releases.at(-1)?.release,
    },
    {
      name: 'released',
      datatype: 'date',
      description: 'The day of its last release.',
      of: ({ releases }) => releases.at(-1)?.on,
    },
  ],
};

/** What records of every kind can be told by in one table. */
const records: Table<AnyPublished> = {
  title: 'Records',
  key: 'record',
  columns: [
    ...firstColumns,
    ...whoColumns<AnyPublished>((row) => ('speaker' in row ? row.speaker : row.assertedBy)),
    {
      name: 'words',
      datatype: 'string',
      description:
        'The record’s own words, verbatim: what was said, the phrase of the figure, what happened.',
      of: (row) => ('speaker' in row ? wordsText(row.words) : 'what' in row ? row.what : row.words),
    },
    {
      name: 'clause',
      datatype: 'string',
      description: 'Of a figure: the words around it that say what it is a figure of.',
      of: (row) => ('clause' in row ? row.clause : undefined),
    },
    {
      name: 'date',
      datatype: 'string',
      description: 'The day it was said, when it happened, or the time the figure covers, in EDTF.',
      of: (row) => ('relation' in row ? (row.date ?? undefined) : 'speaker' in row ? row.date : row.period),
    },
    {
      name: 'relation',
      datatype: 'string',
      description: 'Of an event: how the date relates to it.',
      of: (row) => ('relation' in row ? row.relation : undefined),
    },
    {
      name: 'low',
      datatype: 'number',
      description: 'Of a figure: the number, or the low end of a range.',
      of: (row) => ('clause' in row ? low(row) : undefined),
    },
    {
      name: 'high',
      datatype: 'number',
      description: 'Of a figure: the number, or the high end of a range.',
      of: (row) => ('clause' in row ? high(row) : undefined),
    },
    {
      name: 'bound',
      datatype: 'string',
      description: 'Of a figure: how the stated number bounds the real one.',
      of: (row) => ('clause' in row ? row.bound : undefined),
    },
    {
      name: 'unit',
      datatype: 'string',
      description: 'Of a figure: the unit.',
      of: (row) => ('clause' in row ? row.unit : undefined),
    },
    ...lastColumns,
  ],
};

/** The tables that the site publishes. */
export const tables = { articles, quotes, statistics, timeline, names, records };

/** All records of all articles, in the order of the site. */
export const allRecords = ({ articles: of }: Published): AnyPublished[] =>
  of.flatMap((article) => [...article.quotes, ...article.statistics, ...article.timeline]);

/** The name of one of {@link tables}. */
export type TableName = keyof typeof tables;

/** What the columns of a table are called and hold. */
export const columnsOf = (table: TableName): { readonly name: string; readonly description: string }[] =>
  tables[table].columns.map(({ name, description }) => ({ name, description }));
