import { z } from 'zod';
import { withheldSchema } from './editorial.ts';
import { edtfSchema } from './edtf.ts';

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Expected an address that starts with http:// or https://.',
});
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a language tag, as in en or en-US.');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 in 64 hexadecimal digits.');

/** What an account rests on: the publisher's own article, whose text stays where it is. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  author: z.string().min(1).optional(),
  published: edtfSchema.optional(),
  url: webAddress.optional(),
  sha256: sha256.optional(),
});

/** What an editor may add to an article of either kind. */
const editorial = {
  /** True, or the reason: takes the article, its records, and whoever appears in it alone off the site. */
  withheld: withheldSchema.optional(),
  /** True asks search engines to leave the pages of the article and of its records out. */
  noindex: z.boolean().optional(),
};

/** The front matter of an account: a text of our own that rests on a source. */
export const accountFrontMatterSchema = z.strictObject({
  title: z.string().min(1),
  lead: z.string().min(1).optional(),
  licence: z.string().min(1).optional(),
  language: language.optional(),
  source: sourceSchema,
  ...editorial,
});

/** The front matter of a plain article, which is its own source. */
export const plainFrontMatterSchema = z.strictObject({
  title: z.string().min(1).optional(),
  lead: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  published: edtfSchema.optional(),
  url: webAddress.optional(),
  licence: z.string().min(1).optional(),
  language: language.optional(),
  ...editorial,
});

/** The front matter of `content/articles/<article>.md`: of an account, or of a plain article. Both are valid. */
export const articleFrontMatterSchema = z.union([accountFrontMatterSchema, plainFrontMatterSchema]);

/** See {@link articleFrontMatterSchema}. */
export type ArticleFrontMatter = z.infer<typeof articleFrontMatterSchema>;
