import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleFrontMatterSchema } from '../../../src/records/article-front-matter.ts';
import { entitySchema } from '../../../src/records/entity.ts';
import { eventSchema } from '../../../src/records/event.ts';
import { jsonSchemas } from '../../../src/records/json-schemas.ts';
import { quoteSchema } from '../../../src/records/quote.ts';
import { figureSchema } from '../../../src/records/figure.ts';

const project = resolve(import.meta.dirname, '../../..');
const kinds: readonly (readonly [string, string, z.ZodType])[] = [
  ['article', 'articles', articleFrontMatterSchema],
  ['quote', 'quotes', quoteSchema],
  ['statistic', 'statistics', figureSchema],
  ['event', 'timeline', eventSchema],
  ['person', 'people', entitySchema],
  ['organisation', 'organisations', entitySchema],
  ['document', 'documents', entitySchema],
];

const ajv = new Ajv2020({
  strict: false,
  formats: { uri: (text: string) => URL.canParse(text), date: true },
});
// A schema is compiled once for each object that it is.
const schemas = jsonSchemas();
const accepts = (kind: string, data: unknown): boolean => ajv.validate(schemas.get(kind) ?? false, data);

function frontMatters(folder: string): unknown[] {
  const path = join(project, 'content', folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.mdx?$/.test(file))
    .map((file): unknown => parse(readFileSync(join(path, file), 'utf8').split(/^---$/m)[1] ?? ''));
}

const propertiesSchema = z.record(z.string(), z.unknown());

/** Paths of the fields, at any depth, that have no description. */
function undescribed(schema: unknown, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part: unknown) => undescribed(part, path));
  const node = propertiesSchema.safeParse(schema);
  if (!node.success) return [];
  return Object.entries(node.data).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(propertiesSchema.parse(value)).flatMap(([field, inner]) => [
          ...(propertiesSchema.parse(inner)['description'] === undefined ? [`${path}.${field}`] : []),
          ...undescribed(inner, `${path}.${field}`),
        ])
      : undescribed(value, path),
  );
}

const fieldsSchema = z.object({ properties: z.record(z.string(), z.object({ description: z.string() })) });

/** Field and description of every field at the top of a schema, or of each schema of a union. */
function topFields(schema: unknown): [string, string][] {
  const parts = z.object({ anyOf: z.array(fieldsSchema) }).safeParse(schema);
  return (parts.success ? parts.data.anyOf : [fieldsSchema.parse(schema)]).flatMap(({ properties }) =>
    Object.entries(properties).map(([field, { description }]): [string, string] => [field, description]),
  );
}

const broken: Record<string, readonly unknown[]> = {
  article: [
    {},
    { title: 'A', source: { title: 'B' } },
    { url: 'ftp://a.example' },
    { url: 'https://a.example' },
    { published: 2024 },
    { language: 'English!' },
    { colour: 'red' },
  ],
  quote: [
    {},
    { speaker: null, kind: 'loud', words: [['a']] },
    { speaker: null, kind: 'direct', words: ['a'] },
    { speaker: 'tom', kind: 'direct', words: [['a']] },
    { speaker: { unnamed: 'a clerk' }, kind: 'direct', words: [['a']] },
    { speaker: null, kind: 'direct', words: [['a']], date: '2024-13' },
    { speaker: null, kind: 'direct', words: [['a']], confirmed: { by: 'A', on: '2024-02-30' } },
    { speaker: null, kind: 'direct', words: [['a']], corrections: [] },
    { speaker: null, kind: 'direct', words: [['a']], speeker: 'people/a' },
  ],
  statistic: [
    {},
    { words: '3', clause: '3 cars', value: '3', bound: 'exact' },
    { words: '3', clause: '3 cars', value: { low: 3 }, bound: 'exact' },
    { words: '3', clause: '3 cars', value: 3, bound: 'roughly' },
    { words: '3', clause: '3 cars', value: 3, bound: 'about', change: 'up', period: '2019/2023' },
  ],
  event: [
    {},
    { date: null, relation: 'before', what: 'a' },
    { date: '2024-1', relation: 'on', what: 'a' },
    { date: null, relation: 'ahead', what: 'a', upcoming: 'yes' },
  ],
  person: [
    {},
    { name: '' },
    { name: 'A', link: 'a.example' },
    { name: 'A', link: 'HTTPS://a.example' },
    { name: 'A', distinctFrom: ['Not An Id'] },
    { name: 'A', aliases: 'B' },
  ],
  organisation: [{ name: 3 }],
  document: [{ name: 'A', title: 'B' }],
};

describe.each(kinds)('the JSON Schema of a file of the kind %s', (kind, folder, schema) => {
  it('is what the committed file holds (npm run schemas writes it)', () => {
    const committed: unknown = JSON.parse(
      readFileSync(join(project, 'schemas', `${kind}.schema.json`), 'utf8'),
    );
    expect(committed).toEqual(jsonSchemas().get(kind));
  });

  it('describes every field', () => {
    expect(undescribed(jsonSchemas().get(kind), kind)).toEqual([]);
  });

  it('is explained in docs/editing.md', () => {
    const page = readFileSync(join(project, 'docs', 'editing.md'), 'utf8');
    for (const [field, description] of topFields(jsonSchemas().get(kind)))
      expect(page).toContain(`- \`${field}\`: ${description}\n`);
  });

  it('accepts the records of the project', () => {
    const files = frontMatters(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const data of files) {
      expect(schema.safeParse(data).success).toBe(true);
      expect(accepts(kind, data)).toBe(true);
    }
  });

  it.each((broken[kind] ?? []).map((data) => [JSON.stringify(data), data]))('agrees on %s', (_, data) => {
    expect(accepts(kind, data)).toBe(schema.safeParse(data).success);
  });
});
