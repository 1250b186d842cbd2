import { z } from 'zod';
import { attributionSchema } from './attribution.ts';
import { cutSchema, editorialFields, optionalDate } from './editorial.ts';
import { idSchema } from './id.ts';

/** `direct`: whole sentences in marks; `mixed`: part of the article's own sentence; `reported`: the article's clause, without marks. */
export const quoteKinds = ['direct', 'mixed', 'reported'] as const;

/** The front matter of `content/quotes/<article>/<id>.mdx`. */
export const quoteSchema = z.strictObject({
  speaker: attributionSchema
    .nullable()
    .describe(
      'Who said it; null where the evidence is too thin to name anyone. A reference such as people/tom-homan, or { unnamed: a spokesman for the agency }.',
    ),
  role: z.string().min(1).optional().describe("The speaker's role then, in the article's words."),
  kind: z
    .enum(quoteKinds)
    .describe(
      "direct: whole sentences in quotation marks; mixed: a part of the article's own sentence; reported: the article's clause, without marks.",
    ),
  words: z
    .array(z.array(z.string().min(1)).min(1))
    .min(1)
    .describe(
      'What was said, verbatim: paragraphs, each a list of the segments between marks, without the marks.',
    ),
  cue: z.string().min(1).optional().describe('The words that introduce it ("said in response").'),
  venue: z
    .string()
    .min(1)
    .optional()
    .describe('Where it was said: the programme, the paper, the platform, the place.'),
  date: optionalDate.describe(
    'The day it was said. In EDTF: 2024-12-22, 2024-12, 2024, 2019/2023, or XXXX-11-19 where no year is known.',
  ),
  unbalanced: z.boolean().optional().describe("True where the article's own quotation marks do not balance."),
  answers: idSchema.optional().describe('Id of the quote in the same article whose question this answers.'),
  restates: idSchema.optional().describe('Id of the quote in the same article whose words this words anew.'),
  cut: cutSchema
    .optional()
    .describe(
      'An editor’s word that cuts and insertions leave what was said as it was: with name, day and reason. Its page shows the whole sentence.',
    ),
  ...editorialFields,
});

/** A quote's record, as its file states it. */
export type Quote = z.infer<typeof quoteSchema>;
