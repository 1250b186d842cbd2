import { z } from 'zod';
import {
  publishedArticleFileSchema,
  publishedArticleSchema,
  publishedEventSchema,
  publishedFigureSchema,
  publishedNameSchema,
  publishedQuoteSchema,
} from './published-schemas.ts';

/** The kinds of thing that the data holds, each with the schema of one. */
const schemas = {
  article: publishedArticleSchema,
  quote: publishedQuoteSchema,
  figure: publishedFigureSchema,
  event: publishedEventSchema,
  name: publishedNameSchema,
  'article-with-records': publishedArticleFileSchema,
};

/** The kinds of thing that have a schema. */
export const dataKinds = [
  'article',
  'quote',
  'figure',
  'event',
  'name',
  'article-with-records',
] as const satisfies (keyof typeof schemas)[];
/** One of {@link dataKinds}. */
export type DataKind = (typeof dataKinds)[number];

/** The JSON Schema (draft 2020-12) of one thing; a list in JSON is an array of such. */
export function dataJsonSchema(kind: DataKind): object {
  return z.toJSONSchema(schemas[kind]);
}
