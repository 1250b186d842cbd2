import { z } from 'zod';
import { dateRelations } from '../../records/event.ts';
import { edtfSchema } from '../../records/edtf.ts';
import { bounds } from '../../records/figure.ts';

/** A stretch of the article's text in UTF-16 units; `text`, where it is given, has the words that must stand there. */
const place = { start: z.int(), end: z.int(), text: z.string().optional() };
const placeSchema = z.strictObject(place);
/** See {@link placeSchema}. */
export type Place = z.infer<typeof placeSchema>;

/** Words that say something, without a space at either end. */
const words = z
  .string()
  .refine(
    (text) => text === text.trim() && /[\p{L}\p{N}]/u.test(text),
    'Expected words, without a space at either end',
  );
const flag = z.boolean().default(false);
/** Whether a finding is worth a record. */
const record = z.boolean().default(true);

const who = {
  ...place,
  /** The name of somebody in the lists of names, or the article's words for whoever has none. */
  name: words,
  /** List and place in it, as in `people/0`; null for whoever has no name; where it is left out, the name says who. */
  entity: z
    .string()
    .regex(/^(?:people|organisations|documents)\/\d+$/)
    .nullish(),
  role: words.nullish(),
  /** True where the words at the place do not name whoever it is. */
  inferred: flag,
};
const whoSchema = z.strictObject(who);
/** Whom words are attributed to, resting on a mention at a place. */
export type Who = z.infer<typeof whoSchema>;

const dated = {
  date: edtfSchema.nullish(),
  /** Where the words for the date stand; `inferred` where they do not state all of it. */
  dateAt: z.strictObject({ ...place, inferred: flag }).nullish(),
};
/** A date with the place of its words. */
export type Dated = Pick<z.infer<typeof eventSchema>, keyof typeof dated>;

const link = z.int().nullish();

const quoteSchema = z.strictObject({
  ...place,
  segments: z.array(placeSchema).min(1),
  kind: z.enum(['direct', 'mixed']),
  speaker: whoSchema.nullish(),
  cue: placeSchema.nullish(),
  venue: words.nullish(),
  venueAt: placeSchema.nullish(),
  ...dated,
  unbalanced: flag,
  answers: link,
  restates: link,
  record,
});
/** A quotation. */
export type QuoteLine = z.infer<typeof quoteSchema>;

const reportedSchema = z.strictObject({
  ...place,
  segments: z.array(placeSchema).min(1).optional(),
  speaker: whoSchema,
  cue: placeSchema,
  record,
});
/** Reported speech. */
export type ReportedLine = z.infer<typeof reportedSchema>;

const statisticSchema = z.strictObject({
  ...place,
  clause: placeSchema,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])], 'Expected a number, or [low, high]'),
  bound: z.enum(bounds),
  change: z.enum(['up', 'down']).nullish(),
  unit: words.nullish(),
  counted: words.nullish(),
  period: edtfSchema.nullish(),
  periodInferred: flag,
  /** Where the words for the period stand. */
  periodAt: placeSchema.nullish(),
  assertedBy: whoSchema.nullish(),
  record,
});
/** A figure. */
export type StatisticLine = z.infer<typeof statisticSchema>;

const eventSchema = z.strictObject({
  ...place,
  ...dated,
  relation: z.enum(dateRelations),
  upcoming: flag,
  assertedBy: whoSchema.nullish(),
  record,
});
/** An event. */
export type EventLine = z.infer<typeof eventSchema>;

const entitySchema = z.strictObject({
  name: words,
  aliases: z.array(words).default([]),
  role: words.nullish(),
  expansion: words.optional(),
  /** Where it is named; where they are left out, wherever the text has the name or another form of it. */
  mentions: z.array(placeSchema).optional(),
});
/** A person, an organisation or a document. */
export type EntityLine = z.infer<typeof entitySchema>;

/** What a finding of each list is; every field that may be left out has a default. */
export const findingSchemas = {
  quotes: quoteSchema,
  reported: reportedSchema,
  statistics: statisticSchema,
  timeline: eventSchema,
  people: entitySchema,
  organisations: entitySchema,
  documents: entitySchema,
} as const;

/** A list of findings that records or names are made of. */
export type FindingList = keyof typeof findingSchemas;

const list = z.array(z.unknown()).default([]);

/**
 * One line of the protocol's output: the findings of an article, list by list, or an `error`. What stands in the lists is
 * read one by one with {@link findingSchemas}. `dates` and `quantities` make no records.
 */
export const answerSchema = z.union([
  z.strictObject({ id: z.string(), error: z.string() }),
  z.strictObject({
    id: z.string(),
    quotes: list,
    reported: list,
    dates: list,
    quantities: list,
    statistics: list,
    timeline: list,
    people: list,
    organisations: list,
    documents: list,
  }),
]);
/** See {@link answerSchema}. */
export type Answer = z.infer<typeof answerSchema>;
