import { listed, type AnyPublished, type Table } from './columns.ts';
import type { Published } from './publish-site.ts';
import type { PublishedArticle, PublishedName } from './published-schemas.ts';
import { quotes, records, statistics, timeline } from './record-tables.ts';

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
