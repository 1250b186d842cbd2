import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { idSchema } from './id.ts';

const day = z.iso.date('Expected a day, as in 2024-12-24.');

/** True, or the reason in words; the reason is shown nowhere. */
export const withheldSchema = z.union(
  [z.boolean(), z.string().min(1)],
  'Expected true, or the reason in words.',
);

/** A notice of a correction: what the record said, what it says now, why, and the day it was changed. */
export const correctionSchema = z.strictObject({
  was: z.string().min(1).describe('What the record said.'),
  now: z.string().min(1).describe('What it says now.'),
  why: z.string().min(1).describe('Why it was changed.'),
  on: day.describe('The day of the change, as in 2024-12-24.'),
});

/** An editor's signature under the cuts and insertions of a quotation: that they leave what was said as it was. */
export const cutSchema = z.strictObject({
  by: z.string().min(1).describe('Your name.'),
  on: day.describe('The day you vouched for it, as in 2024-12-24.'),
  why: z.string().min(1).describe('Why the words still say what the speaker said.'),
});

/** What an editor may add to a record of an article; the parser writes none of it. */
export const editorialFields = {
  title: z
    .string()
    .min(1)
    .optional()
    .describe(
      "A heading for the record's page, instead of the one made of who, where and when, or of the article's own words.",
    ),
  context: z
    .string()
    .min(1)
    .optional()
    .describe('What a reader has to know to read the record rightly: one or two sentences.'),
  confirmed: z
    .strictObject({
      by: z.string().min(1).describe('Your name.'),
      on: day.describe('The day you vouched for it, as in 2024-12-24.'),
    })
    .optional()
    .describe("An editor's word that the record is right, with name and day."),
  corrections: z
    .array(correctionSchema)
    .min(1)
    .optional()
    .describe('Notices of what was corrected, newest last.'),
  withheld: withheldSchema
    .optional()
    .describe(
      'True, or the reason: takes the record off every page, the data, the search, the feeds and the sheet.',
    ),
  noindex: z.boolean().optional().describe("True asks search engines to leave the record's page out."),
  noLongerInArticle: z
    .literal(true, 'Expected true, or no such line.')
    .optional()
    .describe(
      'True where the article said it once, as a parse read it, and says it no longer: the record stays, and its page says so.',
    ),
  formerly: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('Ids that this record had before, or that became this one: their addresses lead here.'),
  inferred: z
    .array(z.string().regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)?$/))
    .optional()
    .describe(
      'Names of the fields that the text does not state but that follow from it, such as `date.year` or `speaker`.',
    ),
};

/** An EDTF date or nothing, as optional fields of records have it. */
export const optionalDate = edtfSchema.optional();
