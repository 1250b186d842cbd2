import { z } from 'zod';
import { attributionSchema } from './attribution.ts';
import { editorialFields } from './editorial.ts';
import { edtfSchema } from './edtf.ts';
import { idSchema } from './id.ts';

/** How the stated number bounds the real one. */
export const bounds = ['exact', 'over', 'atLeast', 'under', 'atMost', 'about', 'almost'] as const;
/** One of {@link bounds}. */
export type Bound = (typeof bounds)[number];

/** One number, or the low and the high end of a range. */
export const amountSchema = z.union(
  [z.number(), z.strictObject({ low: z.number(), high: z.number() })],
  'Expected a number, as in 32000, or a range, as in { low: 8, high: 9 }.',
);
/** See {@link amountSchema}. */
export type Amount = z.infer<typeof amountSchema>;

/** The front matter of `content/statistics/<article>/<id>.mdx`. */
export const statisticSchema = z.strictObject({
  /** The phrase that states the figure, verbatim, its bound included: "more than 32,000". */
  words: z.string().min(1),
  /** The words around it, verbatim, that say what it is a figure of. */
  clause: z.string().min(1),
  value: amountSchema,
  bound: z.enum(bounds),
  change: z.enum(['up', 'down']).optional(),
  /** The unit under its usual English name in the singular ("hour", "percent", "us dollar"); absent for a bare count. */
  unit: z.string().min(1).optional(),
  /** What is counted, in the article's words. */
  counted: z.string().min(1).optional(),
  /** The time the figure covers. */
  period: edtfSchema.optional(),
  /** Who asserts it; absent where it is the article itself. */
  assertedBy: attributionSchema.optional(),
  /** Id of a figure in the same article that an editor knows to count the same thing. */
  sameCountAs: idSchema.optional(),
  ...editorialFields,
});

/** A statistic's record, as its file states it. */
export type Statistic = z.infer<typeof statisticSchema>;
