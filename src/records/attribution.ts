import { z } from 'zod';
import { entityReferenceSchema } from './id.ts';

/**
 * Who said or asserts something: a reference to a person, an organisation or a document,
 * or, where the article gives no name, the article's own words for the source.
 */
export const attributionSchema = z.union(
  [
    entityReferenceSchema,
    z.strictObject({
      unnamed: z.string().min(1).describe("The article's own words for a source without a name."),
    }),
  ],
  'Expected a reference such as "people/tom-homan", or { unnamed: a spokesman for the agency } where the article gives no name.',
);

/** See {@link attributionSchema}. */
export type AttributionRecord = z.infer<typeof attributionSchema>;
