import type { PublishedEvent, PublishedFigure, PublishedQuote } from './published-schemas.ts';

/** What a cell holds. */
export type Cell = string | number | boolean | undefined;

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
export const listed = (items: readonly string[] | undefined): Cell => items?.join('\n');

type Who = PublishedQuote['speaker'] | undefined;
const nameOf = (who: Who): Cell => (who ? ('name' in who ? who.name : who.unnamed) : undefined);
const referenceOf = (who: Who): Cell => (who && 'reference' in who ? who.reference : undefined);

/** The columns that tell who said or asserts what a row holds. */
export const whoColumns = <Row>(of: (row: Row) => Who): Column<Row>[] => [
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

/** A record of any kind as it is published. */
export type AnyPublished = PublishedQuote | PublishedFigure | PublishedEvent;

/** The columns that a record of any kind begins with. */
export const firstColumns: Column<AnyPublished>[] = [
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

/** The columns that a record of any kind ends with. */
export const lastColumns: Column<AnyPublished>[] = [
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
