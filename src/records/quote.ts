import { z } from 'zod';
import { attributionSchema } from './attribution.ts';
import { editorialFields, optionalDate } from './editorial.ts';
import { idSchema } from './id.ts';

/** `direct`: whole sentences in marks; `mixed`: part of the article's own sentence; `reported`: the article's clause, without marks. */
export const quoteKinds = ['direct', 'mixed', 'reported'] as const;

/** The front matter of `content/quotes/<article>/<id>.mdx`. */
export const quoteSchema = z.strictObject({
  /** Who said it; null where the evidence is too thin to name anyone. */
  speaker: attributionSchema.nullable(),
  /** The speaker's role then, in the article's words. */
  role: z.string().min(1).optional(),
  kind: z.enum(quoteKinds),
  /** What was said, verbatim: paragraphs, each a list of the segments between marks, without the marks. */
  words: z.array(z.array(z.string().min(1)).min(1)).min(1),
  /** The words that introduce it ("said in response"). */
  cue: z.string().min(1).optional(),
  /** Where it was said: the programme, the paper, the platform, the place. */
  venue: z.string().min(1).optional(),
  date: optionalDate,
  /** True where the article's own quotation marks do not balance. */
  unbalanced: z.boolean().optional(),
  /** Id of the quote in the same article whose question this answers. */
  answers: idSchema.optional(),
  /** Id of the quote in the same article whose words this words anew. */
  restates: idSchema.optional(),
  ...editorialFields,
});

/** A quote's record, as its file states it. */
export type Quote = z.infer<typeof quoteSchema>;
