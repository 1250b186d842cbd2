import { z } from 'zod';
import { confirmationSchema } from './confirmation.ts';
import { idSchema, entityReferenceSchema } from './id.ts';
import { recordKeySchema } from './record-address.ts';

/**
 * A stretch of an article's text that an insertion elsewhere does not move: the hash of the block it stands in
 * (see `article/blocks/hash-blocks.ts`), and start and end within that block, in UTF-16 units.
 */
export const positionSchema = z.strictObject({
  block: z.string().regex(/^[0-9a-f]{12}(?:\.\d+)?$/),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
/** See {@link positionSchema}. */
export type Position = z.infer<typeof positionSchema>;

/** What the last parse wrote for one record, and where each field stands in the text. */
export const parsedEntrySchema = z.strictObject({
  /** Kind and id: `quotes/mayorkas-outside-the-responsibility`. */
  record: recordKeySchema,
  /** The facts as the parse wrote them: the base of the next merge. */
  base: z.record(z.string(), z.json()),
  /**
   * Where editor and article have both changed a field, its base stays as it was until someone decides; this is what the
   * article states now instead of the base: fields with their values, and fields that it no longer states.
   */
  pending: z.strictObject({ set: z.record(z.string(), z.json()), remove: z.array(z.string()) }).optional(),
  /** Set where the last parse has not found it: `open` until someone decides, `left` where an editor left the record in place. */
  orphaned: z.enum(['open', 'left']).optional(),
  /** Beside `orphaned`: true where the article still has its words, so that it is the parse that no longer finds the record in them. */
  stands: z.literal(true).optional(),
  /** An editor's word for the record, with the facts that it was given for: it is void once they change. */
  confirmed: confirmationSchema.optional(),
  /**
   * Field → its places in the text, in order. `words`: a quote's segments, or a figure's or date's phrase;
   * `clause` (statistics) and `what` (events): the clause; `speaker`, `cue`, `assertedBy`: the mention or the words.
   */
  at: z.record(z.string(), z.array(positionSchema)),
});
/** See {@link parsedEntrySchema}. */
export type ParsedEntry = z.infer<typeof parsedEntrySchema>;

/** One mention of a person, an organisation or a document in the text. */
export const parsedMentionSchema = z.strictObject({ of: entityReferenceSchema, at: positionSchema });

/** The evidence on which a name was taken for one of another article: which, how certain, and what both have. */
export const becauseSchema = z.strictObject({
  article: idSchema,
  /** The probability that it is the same, between 0 and 1. */
  certainty: z.number().min(0).max(1),
  /** What both articles name, words of both roles: what weighs most first. */
  shared: z.array(z.string()),
});

/** One name of an article: whom it was taken to be, the role given there, and whether that identity is inferred across articles. */
export const parsedNameSchema = z.strictObject({
  is: entityReferenceSchema,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  role: z.string().nullable(),
  inferred: z.boolean(),
  because: becauseSchema.optional(),
});

/**
 * One block of a text that stays with its publisher, without a word of it: its hash, its length in UTF-16 units, and
 * start and end of each sentence within it.
 */
export const outlineBlockSchema = z.strictObject({
  block: positionSchema.shape.block,
  length: z.int().positive(),
  sentences: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
});
/** See {@link outlineBlockSchema}. */
export type OutlineBlock = z.infer<typeof outlineBlockSchema>;

/** What `check --source` proved against the publisher's text: whose, how many of how many. */
export const proofSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  quotes: z.tuple([z.int(), z.int()]),
  figures: z.tuple([z.int(), z.int()]),
  dates: z.tuple([z.int(), z.int()]),
  /** Record → hash of the words that an editor gave it, and that stand in the text all the same (see `hashWords`). */
  edited: z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/)).optional(),
});
/** See {@link proofSchema}. */
export type Proof = z.infer<typeof proofSchema>;

/**
 * The name of a program that read an article in place of On Record: one line without a tab, that stands in messages and on pages.
 * It is no command, and nothing is ever run by it.
 */
export const readerNameSchema = z
  .string()
  .regex(
    /^[^\p{Cc}\p{Zl}\p{Zp}\s](?:[^\p{Cc}\p{Zl}\p{Zp}]{0,78}[^\p{Cc}\p{Zl}\p{Zp}\s])?$/u,
    'A reader’s name is one line of 1 to 80 characters.',
  );

/** The machine's file `content/.parsed/<article>.json`. */
export const parsedSchema = z.strictObject({
  format: z.literal(1),
  article: idSchema,
  /** The program of another maker that read the article last; absent where On Record did. */
  reader: readerNameSchema.optional(),
  entries: z.array(parsedEntrySchema),
  names: z.array(parsedNameSchema),
  mentions: z.array(parsedMentionSchema),
  proof: proofSchema.nullable(),
  /** The blocks of a text that stays with its publisher, in order; absent where the text is in the article's file. */
  outline: z.array(outlineBlockSchema).optional(),
});
/** See {@link parsedSchema}. */
export type Parsed = z.infer<typeof parsedSchema>;
