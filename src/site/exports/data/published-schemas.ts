import { z } from 'zod';
import { sourceSchema } from '../../../records/article-front-matter.ts';
import { editorialFields } from '../../../records/editorial.ts';
import { entitySchema } from '../../../records/entity.ts';
import { eventSchema } from '../../../records/event.ts';
import { entityKinds, entityReferenceSchema, idSchema, recordKinds } from '../../../records/id.ts';
import { quoteSchema } from '../../../records/quote.ts';
import { amountSchema, figureSchema } from '../../../records/figure.ts';

/** Schemas of what the site publishes as data: the contract with whoever reads its files. */

const address = z
  .string()
  .min(1)
  .describe('The permanent address of its page; a path where the site’s own address is not known.');
const text = z.string().min(1);

const whoSchema = z
  .union([
    z.strictObject({
      reference: entityReferenceSchema.describe('Folder and id of a person, an organisation or a document.'),
      name: text.describe('The name.'),
    }),
    z.strictObject({ unnamed: text.describe('The article’s own words for a source without a name.') }),
  ])
  .describe('Who said or asserts it.');

const placeSchema = z.strictObject({
  source: text.describe('The address of the text that the selectors are about.'),
  selector: z.tuple([
    z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: z.string().describe('The words.'),
      prefix: z.string().describe('What stands before them.'),
      suffix: z.string().describe('What stands after them.'),
    }),
    z.strictObject({
      type: z.literal('TextPositionSelector'),
      start: z.int().nonnegative().describe('Counted in code points from 0.'),
      end: z.int().nonnegative().describe('The first code point after the words.'),
    }),
  ]),
});
/** Where words stand in a published text. */
export type PublishedPlace = z.infer<typeof placeSchema>;

const { title, context, confirmed, corrections, inferred, noLongerInArticle } = editorialFields;

const recordFields = {
  record: z
    .string()
    .regex(new RegExp(`^(?:${recordKinds.join('|')})/[a-z0-9-]+/[a-z0-9-]+$`))
    .describe('Kind, article and id: what the record is called in every file.'),
  address,
  article: idSchema.describe('The id of its article.'),
};

const knownFields = {
  title,
  context,
  inferred,
  status: z
    .enum(['matches', 'edited', 'confirmed'])
    .describe(
      'matches: the article’s words, compared when the site was built; who said them was read by a program, and nobody has checked it; edited: differs from what the program read; confirmed: an editor’s word.',
    ),
  edited: z.array(text).optional().describe('The fields that differ from what the program read.'),
  confirmed,
  corrections,
  noLongerInArticle,
  places: z
    .array(placeSchema)
    .optional()
    .describe(
      'Where its words stand in the text, as targets of the W3C Web Annotation Data Model; absent where the text stays with its publisher.',
    ),
  atPublisher: z
    .url()
    .optional()
    .describe('The publisher’s page at these very words, where no other words there can be meant.'),
};

const recordReference = recordFields.record.optional();

/** A quote as it is published. */
export const publishedQuoteSchema = z.strictObject({
  ...recordFields,
  speaker: whoSchema.nullable().describe('Who said it; null where the article is too thin to name anyone.'),
  role: quoteSchema.shape.role,
  kind: quoteSchema.shape.kind,
  words: quoteSchema.shape.words,
  sentence: text
    .optional()
    .describe(
      'The article’s own sentence, or sentences, in which the words stand: what is part of a sentence is read with it. Absent where the text is not published.',
    ),
  cue: quoteSchema.shape.cue,
  venue: quoteSchema.shape.venue,
  date: quoteSchema.shape.date,
  unbalanced: quoteSchema.shape.unbalanced,
  answers: recordReference.describe('The quote whose question this answers.'),
  restates: recordReference.describe('The quote whose words this repeats or paraphrases.'),
  ...knownFields,
});

/** A figure as it is published. */
export const publishedFigureSchema = z.strictObject({
  ...recordFields,
  words: figureSchema.shape.words,
  clause: text.describe('The words around it, verbatim, that say what it is a figure of.'),
  value: amountSchema
    .nullable()
    .describe(
      'The number, as in 32000, or a range, as in { low: 8, high: 9 }; null where the article has no number, as in “dozens”.',
    ),
  bound: figureSchema.shape.bound,
  change: figureSchema.shape.change,
  unit: figureSchema.shape.unit,
  counted: figureSchema.shape.counted,
  period: figureSchema.shape.period,
  assertedBy: whoSchema.optional().describe('Who asserts it; absent where it is the article itself.'),
  sameCountAs: recordReference.describe('A figure that an editor knows to count the same thing.'),
  ...knownFields,
});

/** An event as it is published. */
export const publishedEventSchema = z.strictObject({
  ...recordFields,
  date: eventSchema.shape.date,
  relation: eventSchema.shape.relation,
  words: eventSchema.shape.words,
  what: text.describe('What happened: the article’s sentence or clause, verbatim.'),
  assertedBy: whoSchema.optional().describe('Who asserts it; absent where it is the article itself.'),
  upcoming: eventSchema.shape.upcoming,
  ...knownFields,
});

/** A person, an organisation or a document as it is published. */
export const publishedNameSchema = z.strictObject({
  reference: entityReferenceSchema.describe('Folder and id: what records refer to it by.'),
  address,
  kind: z.enum(entityKinds).describe('What it is.'),
  name: entitySchema.shape.name,
  aliases: entitySchema.shape.aliases,
  about: entitySchema.shape.note,
  link: entitySchema.shape.link,
  wikidata: entitySchema.shape.wikidata,
  distinctFrom: entitySchema.shape.distinctFrom,
  formerly: entitySchema.shape.formerly,
  articles: z.array(idSchema).describe('The ids of the articles that name it, newest first.'),
});

/** An article as it is published, without its records. */
export const publishedArticleSchema = z.strictObject({
  article: idSchema.describe('The article’s id.'),
  address,
  title: text.describe('The title of the fact sheet.'),
  lead: text.optional().describe('The sentence or two below the title.'),
  language: text.describe('A language tag, as in en-US.'),
  licence: text.optional().describe('The licence under which its text is published.'),
  kind: z
    .enum(['plain', 'account', 'away'])
    .describe(
      'plain: the publisher’s text stands here; account: an account in other words rests on it; away: the text stays with its publisher.',
    ),
  source: z
    .strictObject({
      title: sourceSchema.shape.title,
      publisher: sourceSchema.shape.publisher.optional(),
      author: sourceSchema.shape.author,
      published: sourceSchema.shape.published,
      url: sourceSchema.shape.url,
    })
    .describe('The publisher’s article.'),
  text: text
    .optional()
    .describe(
      'The address of its plain text, in which the positions of its records count; absent where the text stays with its publisher.',
    ),
  releases: z
    .array(
      z.strictObject({
        release: z.int().positive().describe('Counted from 1.'),
        on: z.iso.date().describe('The day of the release.'),
        sha256: text.describe('Of what the release said, in the canonical form of RFC 8785.'),
      }),
    )
    .describe('The oldest first.'),
});

/** An article with all of its records and every name in it: what stands in its file, and on its line of the file of everything. */
export const publishedArticleFileSchema = z.strictObject({
  ...publishedArticleSchema.shape,
  quotes: z.array(publishedQuoteSchema),
  statistics: z.array(publishedFigureSchema),
  timeline: z.array(publishedEventSchema),
  names: z.array(publishedNameSchema).describe('Whom and what the article names.'),
});

/** A quote as it is published. */
export type PublishedQuote = z.infer<typeof publishedQuoteSchema>;
/** A figure as it is published. */
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;
/** An event as it is published. */
export type PublishedEvent = z.infer<typeof publishedEventSchema>;
/** A name as it is published. */
export type PublishedName = z.infer<typeof publishedNameSchema>;
/** An article as it is published, without its records. */
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;
/** An article as it is published, with its records. */
export type PublishedArticleFile = z.infer<typeof publishedArticleFileSchema>;
