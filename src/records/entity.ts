import { z } from 'zod';
import { withheldSchema } from './editorial.ts';
import { idSchema } from './id.ts';
import { webAddressSchema } from './web-address.ts';

/**
 * The front matter of `content/people/<id>.mdx`, `content/organisations/<id>.mdx` and `content/documents/<id>.mdx`.
 * The parser creates the file once, with `name` and `aliases`; from then on it is the editor's.
 */
export const entitySchema = z.strictObject({
  name: z.string().min(1).describe('The full name, as pages show it.'),
  aliases: z
    .array(z.string().min(1))
    .optional()
    .describe('Every other form of the name that the articles use: "Mayorkas", "DHS".'),
  distinctFrom: z
    .array(idSchema)
    .optional()
    .describe('Ids of others of the same kind and a like name who are somebody else.'),
  formerly: z
    .array(idSchema)
    .optional()
    .describe(
      'Ids that this record had before; their addresses lead here. An id that two records name was split, and leads to both.',
    ),
  note: z.string().min(1).optional().describe("Who or what it is, in an editor's words."),
  withheld: withheldSchema
    .optional()
    .describe(
      'True, or the reason: takes the name, its page and its records off the site, the data, the search, the feeds and the sheets.',
    ),
  noindex: z.boolean().optional().describe("True asks search engines to leave the name's page out."),
  link: webAddressSchema.optional().describe('An address of its own on the web.'),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/, 'Expected an id of Wikidata, as in Q42.')
    .optional()
    .describe(
      'Its id at Wikidata, as in Q42: shown as a link, and said to be the same to programs. It is never fetched.',
    ),
});

/** The record of a person, an organisation or a document, as its file states it. */
export type EntityRecord = z.infer<typeof entitySchema>;
