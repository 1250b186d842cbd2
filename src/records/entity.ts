import { z } from 'zod';
import { withheldSchema } from './editorial.ts';
import { idSchema } from './id.ts';

/**
 * The front matter of `content/people/<id>.mdx`, `content/organisations/<id>.mdx` and `content/documents/<id>.mdx`.
 * The parser creates the file once, with `name` and `aliases`; from then on it is the editor's.
 */
export const entitySchema = z.strictObject({
  name: z.string().min(1),
  /** Every other form of the name that the articles use: "Mayorkas", "DHS". */
  aliases: z.array(z.string().min(1)).optional(),
  /** Ids of others of the same kind and a like name who are somebody else. */
  distinctFrom: z.array(idSchema).optional(),
  /** Ids that this record had before; their addresses lead here. */
  formerly: z.array(idSchema).optional(),
  /** Who or what it is, in an editor's words. */
  note: z.string().min(1).optional(),
  /** True, or the reason: takes the name, its page and its records off the site, the data, the search, the feeds and the sheets. */
  withheld: withheldSchema.optional(),
  /** True asks search engines to leave the name's page out. */
  noindex: z.boolean().optional(),
  /** An address of its own on the web. */
  link: z.url({ protocol: /^https?$/ }).optional(),
});

/** The record of a person, an organisation or a document, as its file states it. */
export type EntityRecord = z.infer<typeof entitySchema>;
