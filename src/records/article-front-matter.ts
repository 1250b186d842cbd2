import { z } from 'zod';
import { withheldSchema } from './editorial.ts';
import { edtfSchema } from './edtf.ts';
import { idSchema } from './id.ts';
import { webAddressSchema } from './web-address.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 in 64 hexadecimal digits.');

const text = z.string().min(1);
const title = text.describe('The title of the article.');
const lead = text.optional().describe('The sentence or two below the title.');
const licence = text
  .optional()
  .describe('The licence under which the text may be published, as in CC BY 4.0.');
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a language tag, as in en or en-US.')
  .optional()
  .describe('The language as a tag, as in en or en-US.');
/** Who wrote an article, when it appeared and where it stands. */
const origin = {
  author: text.optional().describe('Who wrote the article.'),
  published: edtfSchema
    .optional()
    .describe(
      'When the article appeared. In EDTF: 2024-12-22, 2024-12, 2024, 2019/2023, or XXXX-11-19 where no year is known.',
    ),
  url: webAddressSchema.optional().describe('Where the article stands on the web, with http:// or https://.'),
};
const restsOn =
  "The publisher's own article, on which the account or the records rest; its text stays where it is.";

/** What an account rests on: the publisher's own article, whose text stays where it is. */
export const sourceSchema = z.strictObject({
  title,
  publisher: text.describe('Who published the article: the paper, the agency, the site.'),
  ...origin,
  sha256: sha256
    .optional()
    .describe(
      "The SHA-256 of the publisher's text, in 64 hexadecimal digits: check --source proves the records against it.",
    ),
});

/** What an editor may add to an article of either kind. */
const editorial = {
  withheld: withheldSchema
    .optional()
    .describe(
      'True, or the reason: takes the article, its records, and whoever appears in it alone off the site.',
    ),
  formerly: z
    .array(idSchema)
    .optional()
    .describe(
      'Ids that this article had before: its old address and those of its releases, which are on paper, lead here.',
    ),
  noindex: z
    .boolean()
    .optional()
    .describe('True asks search engines to leave the pages of the article and of its records out.'),
};

/** The front matter of an account: a text of our own that rests on a source. */
export const accountFrontMatterSchema = z.strictObject({
  title,
  lead,
  licence,
  language,
  source: sourceSchema.describe(restsOn),
  ...editorial,
});

/** The front matter of a plain article, which is its own source. */
export const plainFrontMatterSchema = z.strictObject({
  title: text.optional().describe('The title of the article.'),
  lead,
  publisher: text.optional().describe('Who published the article: the paper, the agency, the site.'),
  ...origin,
  licence,
  language,
  ...editorial,
});

/** The front matter of an article whose text stays with its publisher: the file has no text below it. */
export const awayFrontMatterSchema = z.strictObject({
  title,
  text: z
    .literal('withheld')
    .describe(
      'withheld: the text stays with its publisher. The file has none, and whoever has a copy puts it into sources/.',
    ),
  lead,
  language,
  source: z
    .strictObject({
      ...sourceSchema.shape,
      sha256: sha256.describe(
        "The SHA-256 of the publisher's text, in 64 hexadecimal digits: a copy is known by it.",
      ),
    })
    .describe(restsOn),
  ...editorial,
});

/**
 * The front matter of `content/articles/<article>.md`: of an account, of an article whose text stays with its publisher,
 * or of a plain article. All three are valid.
 */
export const articleFrontMatterSchema = z.union([
  accountFrontMatterSchema,
  awayFrontMatterSchema,
  plainFrontMatterSchema,
]);

/** See {@link articleFrontMatterSchema}. */
export type ArticleFrontMatter = z.infer<typeof articleFrontMatterSchema>;

/** The one schema of the three that front matter is meant for, by the fields that it has. */
export function frontMatterSchemaFor(
  data: unknown,
): typeof accountFrontMatterSchema | typeof awayFrontMatterSchema | typeof plainFrontMatterSchema {
  if (typeof data !== 'object' || data === null) return plainFrontMatterSchema;
  if ('text' in data) return awayFrontMatterSchema;
  return 'source' in data ? accountFrontMatterSchema : plainFrontMatterSchema;
}

/** True where an article's text stays with its publisher, and its file has none. */
export const isTextAway = (frontMatter: ArticleFrontMatter): boolean => 'text' in frontMatter;
