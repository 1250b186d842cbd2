import { z } from 'zod';
import { articleFrontMatterSchema } from './article-front-matter.ts';
import { entitySchema } from './entity.ts';
import { eventSchema } from './event.ts';
import { quoteSchema } from './quote.ts';
import { figureSchema } from './figure.ts';

/** The kinds of file whose front matter has a JSON Schema, each with the schema that it is made from and its title. */
const sources = {
  article: [articleFrontMatterSchema, 'Article'],
  quote: [quoteSchema, 'Quote'],
  statistic: [figureSchema, 'Statistic'],
  event: [eventSchema, 'Event'],
  person: [entitySchema, 'Person'],
  organisation: [entitySchema, 'Organisation'],
  document: [entitySchema, 'Document'],
} as const;

/**
 * The JSON Schemas (draft 2020-12) of every kind of file's front matter, for editors that complete and explain fields.
 * @returns kind of file, as in `quote` → its schema, with titles and descriptions
 */
export function jsonSchemas(): Map<string, object> {
  return new Map(
    Object.entries(sources).map(([kind, [schema, title]]) => [
      kind,
      z.toJSONSchema(schema.meta({ title, description: `The front matter of one ${kind}'s file.` }), {
        // JSON Schema's "uri" takes any scheme; the records take addresses of the web alone.
        override: ({ jsonSchema }) => {
          if (jsonSchema.format === 'uri') jsonSchema.pattern ??= '^[hH][tT][tT][pP][sS]?:';
        },
      }),
    ]),
  );
}
