import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { dataJsonSchema } from '../../../../../src/site/exports/data/data-schemas.ts';
import { publish } from '../../../../../src/site/exports/data/publish-site.ts';
import { tables } from '../../../../../src/site/exports/data/tables.ts';
import { writeCsv } from '../../../../../src/site/exports/data/write-csv.ts';
import { buildSite } from '../../../../../src/site/model/build-site.ts';
import { allFiles } from './all-files.ts';
import { en } from '../../../../../src/site/words/en/en.ts';

const content = await readContent('tests/fixtures/content');
const address = new URL('https://facts.example');
const site = buildSite(content);
const files = allFiles({ site, words: en, address });

function read(path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no file ${path}.`);
  return file.text();
}

function rowsOf(path: string): Record<string, string>[] {
  const rows: unknown = parse(read(path), { columns: true });
  if (!Array.isArray(rows)) throw new Error(`${path} has no rows.`);
  return rows as Record<string, string>[];
}

describe('lists', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  test.each([
    ['data/quotes.json', 'quote', site.quotes.length],
    ['data/statistics.json', 'figure', site.statistics.length],
    ['data/timeline.json', 'event', site.timeline.length],
    ['data/articles.json', 'article', site.articles.length],
    ['data/people.json', 'name', site.entities.filter(({ kind }) => kind === 'people').length],
  ] as const)('%s holds each once, as its schema says', (path, kind, number) => {
    const items: unknown = JSON.parse(read(path));
    if (!Array.isArray(items)) throw new Error(`${path} is no list.`);
    const validate = ajv.compile(dataJsonSchema(kind));
    expect(items.filter((item) => !validate(item))).toEqual([]);
    expect(items).toHaveLength(number);
  });

  test('each article with its records, one a line', () => {
    const validate = ajv.compile(dataJsonSchema('article-with-records'));
    const lines = read('data/everything.ndjson').trimEnd().split('\n');
    expect(lines.map((line) => validate(JSON.parse(line)))).toEqual(site.articles.map(() => true));
  });

  test('a schema refuses what has a field too many', () => {
    const validate = ajv.compile(dataJsonSchema('name'));
    const [name] = publish(site, address, en).names;
    expect([validate(name), validate({ ...name, more: 1 })]).toEqual([true, false]);
  });

  test('CSV that another program reads, cell by cell', () => {
    const rows = rowsOf('data/statistics.csv');
    expect(rows).toHaveLength(site.statistics.length);
    expect(
      rows.find(({ record }) => record === 'statistics/harbour-flood/damage-8-to-9-million'),
    ).toMatchObject({
      article: 'harbour-flood',
      address: 'https://facts.example/statistics/harbour-flood/damage-8-to-9-million/',
      low: '8000000',
      high: '9000000',
    });
    expect(rowsOf('data/everything.csv')).toHaveLength(
      site.quotes.length + site.statistics.length + site.timeline.length,
    );
  });

  test('what stands beside a CSV file names its columns in their order', () => {
    const metadata: unknown = JSON.parse(read('data/quotes.csv-metadata.json'));
    expect(metadata).toMatchObject({
      url: 'quotes.csv',
      tableSchema: { columns: tables.quotes.columns.map(({ name }) => ({ name })), primaryKey: 'record' },
    });
    expect(Object.keys(rowsOf('data/quotes.csv')[0] ?? {})).toEqual(
      tables.quotes.columns.map(({ name }) => name),
    );
  });

  test('cells hold the words byte for byte, whatever they are', () => {
    const table = {
      title: 'Words',
      key: 'words',
      columns: [{ name: 'words', datatype: 'string', description: '', of: (row: string) => row }],
    } as const;
    const words = ['1+1=2', 'a "quoted" word', 'two\r\nlines', 'a, comma', ' space ', 'سفينة', "'=", ''];
    expect(parse(writeCsv(table, words), { columns: true })).toEqual(words.map((word) => ({ words: word })));
  });

  test('a text that a spreadsheet would run as a formula is guarded, and a number below zero stays one', () => {
    const table = {
      title: 'Cells',
      key: 'cell',
      columns: [{ name: 'cell', datatype: 'string', description: '', of: (row: string | number) => row }],
    } as const;
    const cells = ['=1+1', '+1', '-5 degrees', '@SUM(A1)', '\t=1', '\r=1', '＝1', -5, 0.5, 'minus −5'];
    expect(parse(writeCsv(table, cells), { columns: false }).slice(1).flat()).toEqual([
      "'=1+1",
      "'+1",
      "'-5 degrees",
      "'@SUM(A1)",
      "'\t=1",
      "'\r=1",
      "'＝1",
      '-5',
      '0.5',
      'minus −5',
    ]);
  });
});

test('each position leads to the very words in the published text', () => {
  const records = publish(site, address, en).articles.flatMap(({ quotes, statistics, timeline }) => [
    ...quotes,
    ...statistics,
    ...timeline,
  ]);
  const places = records.flatMap(({ places }) => places ?? []);
  expect(places.length).toBeGreaterThan(records.length - 1);
  for (const { source, selector } of places) {
    const points = Array.from(read(source.replace('https://facts.example/', '')));
    const [{ exact, prefix, suffix }, { start, end }] = selector;
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
    expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
  }
});

test('nothing of what is kept from search engines, or withheld, is in any file', () => {
  const hidden = buildSite({
    ...content,
    quotes: content.quotes.map((file) =>
      file.id === 'shevchuk-a-mistake'
        ? { ...file, data: { ...file.data, noindex: true } }
        : file.id === 'lindqvist-okonkwo-kept-free'
          ? { ...file, data: { ...file.data, withheld: 'Asked for.' } }
          : file,
    ),
  });
  const written = allFiles({ site: hidden, words: en, address })
    .map(({ path, text }) => `${path}\n${text()}`)
    .join('\n');
  expect(written).not.toMatch(/shevchuk-a-mistake|kept-free|kept free until/);
  expect(written).toContain('nguyen-rowed-out');
});

test('two builds give the same files to the byte', () => {
  const again = allFiles({ site: buildSite(content), words: en, address });
  expect(again.map(({ path, text }) => [path, text()])).toEqual(
    files.map(({ path, text }) => [path, text()]),
  );
});
