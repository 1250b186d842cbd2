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
  /** When; null where the article gives no date ("in days"). */
  date: edtfSchema.nullable(),
  relation: z.enum(dateRelations),
  /** The article's words for the date, verbatim; absent where it has none. */
  words: z.string().min(1).optional(),
  /** What happened: the article's sentence or clause, verbatim. */
  what: z.string().min(1),
  /** Who asserts it; absent where it is the article itself. */
  assertedBy: attributionSchema.optional(),
  /** True where it was still ahead when the article appeared. */
  upcoming: z.boolean().optional(),
  ...editorialFields,
});

/** An event's record, as its file states it. */
export type Event = z.infer<typeof eventSchema>;
