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
  [
    z.number(),
    z.strictObject({
      low: z.number().describe('The low end of the range.'),
      high: z.number().describe('The high end of the range.'),
    }),
  ],
  'Expected a number, as in 32000, or a range, as in { low: 8, high: 9 }.',
);
/** See {@link amountSchema}. */
export type Amount = z.infer<typeof amountSchema>;

/** The front matter of `content/statistics/<article>/<id>.mdx`. */
export const figureSchema = z.strictObject({
  words: z
    .string()
    .min(1)
    .describe('The phrase that states the figure, verbatim, its bound included: "more than 32,000".'),
  clause: z
    .string()
    .min(1)
    .nullable()
    .describe(
      "The words around it, verbatim, that say what it is a figure of. Where the article's text stays with its publisher, a clause of your own that has the figure's words; null until somebody has written it, and the figure is not shown until then.",
    ),
  value: amountSchema.describe('The number, as in 32000, or a range, as in { low: 8, high: 9 }.'),
  bound: z
    .enum(bounds)
    .describe(
      'How the stated number bounds the real one: exact, over, atLeast, under, atMost, about or almost.',
    ),
  change: z.enum(['up', 'down']).optional().describe('up or down, where the figure is a change.'),
  unit: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The unit under its usual English name in the singular ("hour", "percent", "us dollar"); absent for a bare count.',
    ),
  counted: z.string().min(1).optional().describe("What is counted, in the article's words."),
  period: edtfSchema
    .optional()
    .describe(
      'The time the figure covers. In EDTF: 2024-12-22, 2024-12, 2024, 2019/2023, or XXXX-11-19 where no year is known.',
    ),
  assertedBy: attributionSchema
    .optional()
    .describe(
      'Who asserts it: a reference such as organisations/ice, or { unnamed: a spokesman for the agency }; absent where it is the article itself.',
    ),
  sameCountAs: idSchema
    .optional()
    .describe('Id of a figure in the same article that an editor knows to count the same thing.'),
  ...editorialFields,
});

/** A statistic's record, as its file states it. */
export type Figure = z.infer<typeof figureSchema>;

/** A statistic of which is said what it is a figure of: one that can be shown. */
export type ToldFigure = Figure & { readonly clause: string };
