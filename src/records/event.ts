import { z } from 'zod';
import { attributionSchema } from './attribution.ts';
import { editorialFields } from './editorial.ts';
import { edtfSchema } from './edtf.ts';

/** How the date relates to what happened: "the first since 1876" is `since`, and nothing that happened in 1876. */
export const dateRelations = ['on', 'since', 'until', 'by', 'ahead'] as const;
/** One of {@link dateRelations}. */
export type DateRelation = (typeof dateRelations)[number];

/** The front matter of `content/timeline/<article>/<id>.mdx`. */
export const eventSchema = z.strictObject({
  date: edtfSchema
    .nullable()
    .describe(
      'When; null where the article gives no date ("in days"). In EDTF: 2024-12-22, 2024-12, 2024, 2019/2023, or XXXX-11-19 where no year is known.',
    ),
  relation: z
    .enum(dateRelations)
    .describe(
      'How the date relates to what happened: on, since, until, by or ahead. The first since 1876 is since.',
    ),
  words: z
    .string()
    .min(1)
    .optional()
    .describe("The article's words for the date, verbatim; absent where it has none."),
  what: z
    .string()
    .min(1)
    .nullable()
    .describe(
      "What happened: the article's sentence or clause, verbatim. Where the article's text stays with its publisher, a clause of your own; null until somebody has written it, and the event is not shown until then.",
    ),
  assertedBy: attributionSchema
    .optional()
    .describe(
      'Who asserts it: a reference such as organisations/ice, or { unnamed: a spokesman for the agency }; absent where it is the article itself.',
    ),
  upcoming: z.boolean().optional().describe('True where it was still ahead when the article appeared.'),
  ...editorialFields,
});

/** An event's record, as its file states it. */
export type Event = z.infer<typeof eventSchema>;

/** An event of which is said what happened: one that can be shown. */
export type ToldEvent = Event & { readonly what: string };
