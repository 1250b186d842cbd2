import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { dataJsonSchema, type DataKind } from '../../../../src/site/exports/data/data-schemas.ts';
import {
  publishedArticleFileSchema,
  publishedQuoteSchema,
} from '../../../../src/site/exports/data/published-schemas.ts';
import { buildSite } from '../../../../src/site/model/build-site.ts';
import { allFiles } from './data/all-files.ts';
import type { Site } from '../../../../src/site/model/site.ts';
import { en } from '../../../../src/site/words/en/en.ts';
import { readFixtureSite } from '../read-fixture-site.ts';

const address = new URL('https://facts.example');
const filesOf = (site: Site): Map<string, string> =>
  new Map(allFiles({ site, words: en, address }).map(({ path, text }) => [path, text()]));

let site: Site;
let files: Map<string, string>;
beforeAll(async () => {
  site = await readFixtureSite();
  files = filesOf(site);
});
const file = (path: string): string => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no file ${path}.`);
  return text;
};
const list = (name: string): unknown[] => z.array(z.unknown()).parse(JSON.parse(file(`data/${name}.json`)));
const rows = (path: string): Record<string, string>[] =>
  z.array(z.record(z.string(), z.string())).parse(parse(file(path), { columns: true }));

/** Every fault that a schema finds in a value. */
function faultsOf(kind: DataKind, values: readonly unknown[]): string[] {
  const schema = dataJsonSchema(kind);
  // Formats are told in words; the patterns beside them are checked.
  const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  return values.flatMap((value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`),
  );
}

describe('the files of the data', () => {
  test('hold what their published schemas say, and nothing else', () => {
    const articles = file('data/everything.ndjson')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(articles).toHaveLength(site.articles.length);
    expect(faultsOf('article-with-records', articles)).toEqual([]);
    expect(faultsOf('article', list('articles'))).toEqual([]);
    expect(faultsOf('quote', list('quotes'))).toEqual([]);
    expect(faultsOf('figure', list('statistics'))).toEqual([]);
    expect(faultsOf('event', list('timeline'))).toEqual([]);
    for (const kind of ['people', 'organisations', 'documents'])
      expect(faultsOf('name', list(kind))).toEqual([]);
    expect(faultsOf('quote', [{ ...z.looseObject({}).parse(list('quotes')[0]), surplus: 1 }])).not.toEqual(
      [],
    );
  });

  test('have a published schema that describes every field', () => {
    const schema = z
      .object({ properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })) })
      .parse(JSON.parse(file('data/schemas/quote.schema.json')));
    expect(Object.keys(schema.properties)).toEqual(Object.keys(publishedQuoteSchema.shape));
    const undescribed = Object.entries(schema.properties).filter(
      ([, field]) => !JSON.stringify(field).includes('"description"'),
    );
    expect(undescribed.map(([name]) => name)).toEqual([]);
  });

  test('say the same in CSV as in JSON, to the letter', () => {
    for (const name of [
      'quotes',
      'statistics',
      'timeline',
      'people',
      'organisations',
      'documents',
      'articles',
    ])
      expect(rows(`data/${name}.csv`), name).toHaveLength(list(name).length);
    const quotes = z.array(publishedQuoteSchema).parse(list('quotes'));
    expect(rows('data/quotes.csv').map(({ record, words }) => [record, words])).toEqual(
      quotes.map(({ record, words }) => [record, words.map((segments) => segments.join(' […] ')).join('\n')]),
    );
    expect(file('data/quotes.csv')).toMatch(/^record,address,article,[^\n]*\r\n/);
    expect(rows('data/everything.csv')).toHaveLength(
      site.quotes.length + site.statistics.length + site.timeline.length,
    );
  });

  test('describe every column of every table beside it', () => {
    const tables = [...files.keys()].filter((path) => path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(8);
    for (const path of tables) {
      const { tableSchema } = z
        .object({ tableSchema: z.object({ columns: z.array(z.object({ name: z.string() })) }) })
        .parse(JSON.parse(file(`${path}-metadata.json`)));
      expect(tableSchema.columns.map(({ name }) => name).join(',')).toBe(file(path).split('\r\n', 1)[0]);
    }
  });

  test('place words in the published text where they stand, in code points', () => {
    let places = 0;
    for (const { id, article } of site.articles) {
      if (article === null) continue;
      const points = Array.from(file(`articles/${id}/text.txt`));
      const { quotes, statistics, timeline } = publishedArticleFileSchema.parse(
        JSON.parse(file(`articles/${id}/data.json`)),
      );
      for (const { places: found } of [...quotes, ...statistics, ...timeline])
        for (const { selector } of found ?? []) {
          const [quote, { start, end }] = selector;
          places += 1;
          expect(points.slice(start, end).join('')).toBe(quote.exact);
          expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(quote.prefix);
        }
    }
    expect(places).toBeGreaterThan(10);
  });

  test('are the same to the byte whenever they are made', async () => {
    expect([...filesOf(await readFixtureSite())]).toEqual([...files]);
  });
});

describe('what is not to be found', () => {
  test('is in no file: a withheld record, one that search engines should leave out, and what refers to it', async () => {
    const content = await readContent('tests/fixtures/content');
    const id = 'ferreira-novak-did-the-gates-fail';
    const siteWith = (extra: object) =>
      buildSite({
        ...content,
        quotes: content.quotes.map((one) =>
          one.id === id ? { ...one, data: { ...one.data, ...extra } } : one,
        ),
      });
    expect([...files].filter(([path, text]) => `${path}\n${text}`.includes(id)).length).toBeGreaterThan(3);
    for (const extra of [{ withheld: 'Asked for.' }, { noindex: true }]) {
      const found = [...filesOf(siteWith(extra))].filter(([path, text]) => `${path}\n${text}`.includes(id));
      expect(found.map(([path]) => path)).toEqual([]);
    }
  });

  test('is in no file: an article that search engines should leave out, with all that it says', () => {
    const hidden = {
      ...site,
      articles: site.articles.map((one) => (one.id === 'night-ferry' ? { ...one, noindex: true } : one)),
      articlesById: new Map(
        [...site.articlesById].map(([id, one]) => [
          id,
          id === 'night-ferry' ? { ...one, noindex: true } : one,
        ]),
      ),
    };
    // The corrections of its records are told of on pages that say so; the feed is one of them.
    const found = [...filesOf(hidden)].filter(
      ([path, text]) => !path.endsWith('feed.xml') && `${path}\n${text}`.includes('night-ferry'),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('shows as a gap, and never as the sign that keeps its place', () => {
    expect([...files].filter(([, text]) => text.includes('█')).map(([path]) => path)).toEqual([]);
    expect(file('data/everything.ndjson')).toContain('[withheld]');
  });
});
