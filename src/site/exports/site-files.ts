import { z } from 'zod';
import { datedRecords, writeCalendar, type CalendarOf } from './calendar/write-calendar.ts';
import { accentFile, accentStyle } from './accent-style.ts';
import { bibtex } from './cite/bibtex.ts';
import type { Citation } from './cite/csl.ts';
import { citeArticle, cslJson, type Citing, type CitingAll } from './cite/cite.ts';
import { csvwMetadata } from './data/csvw-metadata.ts';
import { dataJsonSchema, dataKinds } from './data/data-schemas.ts';
import type { Published } from './data/publish-site.ts';
import {
  publishedArticleSchema,
  type PublishedArticle,
  type PublishedArticleFile,
} from './data/published-schemas.ts';
import { shownText } from './data/shown-text.ts';
import type { Table } from './data/columns.ts';
import { allRecords, tables } from './data/tables.ts';
import { writeCsv } from './data/write-csv.ts';
import type { EntityKind } from '../../records/id.ts';
import type { SiteArticle } from '../model/site.ts';
import { siteFeed } from './site-feed.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Below the folder of what it is of, the site's front page or an article's: `data/quotes.json`, 'cite.bib'. */
  readonly path: string;
  readonly type: string;
  /** Makes it. */
  readonly text: () => string;
}

const types = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  csvw: 'application/csvm+json',
  schema: 'application/schema+json',
  ndjson: 'application/x-ndjson',
  text: 'text/plain; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  feed: 'application/atom+xml; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json',
} as const;

/** A list in JSON, an item a line, so that lines can be compared and counted. */
const jsonList = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** A table as two files: the CSV, and beside it what its columns mean. */
function csvFiles<Row>(path: string, table: Table<Row>, rows: readonly Row[]): SiteFile[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [
    { path, type: types.csv, text: () => writeCsv(table, rows) },
    { path: `${path}-metadata.json`, type: types.csvw, text: () => json(csvwMetadata(table, name)) },
  ];
}

/** An article without its records: exactly what its schema lets it have. */
const withoutRecords = (article: PublishedArticleFile): PublishedArticle =>
  z.object(publishedArticleSchema.shape).parse(article);

/** The files of all records, of each list. */
export function listFiles(published: Published): SiteFile[] {
  const { articles, names } = published;
  const list = <Row>(name: string, table: Table<Row>, rows: readonly Row[]): SiteFile[] => [
    { path: `data/${name}.json`, type: types.json, text: () => jsonList(rows) },
    ...csvFiles(`data/${name}.csv`, table, rows),
  ];
  const namesOf = (kind: EntityKind) => names.filter((name) => name.kind === kind);
  return [
    ...list('articles', tables.articles, articles.map(withoutRecords)),
    ...list(
      'quotes',
      tables.quotes,
      articles.flatMap(({ quotes }) => quotes),
    ),
    ...list(
      'statistics',
      tables.statistics,
      articles.flatMap(({ statistics }) => statistics),
    ),
    ...list(
      'timeline',
      tables.timeline,
      articles.flatMap(({ timeline }) => timeline),
    ),
    ...list('people', tables.names, namesOf('people')),
    ...list('organisations', tables.names, namesOf('organisations')),
    ...list('documents', tables.names, namesOf('documents')),
    {
      path: 'data/everything.ndjson',
      type: types.ndjson,
      text: () => articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
    },
    ...csvFiles('data/everything.csv', tables.records, allRecords(published)),
  ];
}

/** The files of one article; their paths are below `articles/<article>/`. */
export function articleFiles(
  citing: Citing,
  article: SiteArticle,
  published: PublishedArticleFile,
): SiteFile[] {
  const { article: text } = article;
  const calendar = articleCalendar(citing, article);
  const citation = (): Citation => citeArticle(citing, article);
  return [
    { path: 'data.json', type: types.json, text: () => json(published) },
    ...csvFiles('data.csv', tables.records, [
      ...published.quotes,
      ...published.statistics,
      ...published.timeline,
    ]),
    ...(text === null
      ? []
      : [{ path: 'text.txt', type: types.text, text: () => shownText(text.text).points.join('') }]),
    ...(calendar.records.length === 0
      ? []
      : [{ path: 'timeline.ics', type: types.calendar, text: () => writeCalendar(calendar) }]),
    { path: 'cite.bib', type: types.bibtex, text: () => bibtex(citation()) },
    { path: 'cite.json', type: types.csl, text: () => cslJson(citation()) },
  ];
}

/** What the calendar of an article's timeline is made of. */
export function articleCalendar(citing: Citing, article: SiteArticle): CalendarOf {
  const events = citing.site.recordsByArticle.get(article.id)?.timeline ?? [];
  const records = datedRecords(events);
  return {
    ...citing,
    title: citing.words.calendar.ofArticle(article.title),
    records,
    leftOut: events.length - records.length,
  };
}

/** The files of the whole site: of all lists, and the feed. A record's citation is a file that its page holds. */
export function wholeFiles(citing: CitingAll, published: Published): SiteFile[] {
  const { accent } = citing.site.settings;
  return [
    ...listFiles(published),
    ...schemaFiles(),
    ...(accent === undefined
      ? []
      : [{ path: accentFile(accent), type: types.css, text: () => accentStyle(accent) }]),
    { path: 'feed.xml', type: types.feed, text: () => siteFeed(citing) },
    { path: 'corrections/feed.xml', type: types.feed, text: () => siteFeed(citing) },
  ];
}

const schemaFiles = (): SiteFile[] =>
  dataKinds.map((kind) => ({
    path: `data/schemas/${kind}.schema.json`,
    type: types.schema,
    text: () => json(dataJsonSchema(kind)),
  }));
