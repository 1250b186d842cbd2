import { z } from 'zod';
import { entityReferenceSchema } from '../../records/id.ts';

/** Where references of a file were led elsewhere: which of those it had afterwards, and a hash of what it was then. */
const readdressedSchema = z.strictObject({
  path: z.string().min(1),
  which: z.array(z.int().nonnegative()),
  /** Of `.parsed`: the names that were the other's, by name. */
  names: z.array(z.string()).optional(),
});

/** What is kept of a record that was brought together with another, so that the two can be parted again. */
export const joinedSchema = z.strictObject({
  /** The record that is no more, as in `people/ines-okafor-2`. */
  was: entityReferenceSchema,
  /** Its file, whole. */
  file: z.string(),
  /** The other record's file before, and a hash of it afterwards. */
  into: z.strictObject({ before: z.string(), after: z.string() }),
  /** Files of names that said `distinctFrom`, and questions about it: whole, as they were, and a hash of what they were afterwards; null where they went. */
  whole: z.array(z.strictObject({ path: z.string(), before: z.string(), after: z.string().nullable() })),
  readdressed: z.array(readdressedSchema),
  /** What had been brought together into the record that is no more, the oldest first. */
  get joined() {
    return z.array(joinedSchema).optional();
  },
});
/** See {@link joinedSchema}. */
export type Joined = z.infer<typeof joinedSchema>;

/** A file as it was before two were brought together. */
export type Whole = Pick<Joined['whole'][number], 'path' | 'before'>;

/** Path of the machine's note on what was brought together into a record, below the content folder. */
export const joinedPath = (reference: string): string => `.names/${reference}.json`;

/** Reads a note, the oldest first. @throws {Error} where it is damaged: with what to do */
export function readJoined(text: string | null, path: string): Joined[] {
  if (text === null) return [];
  try {
    return z.array(joinedSchema).parse(JSON.parse(text));
  } catch {
    throw new Error(
      `${path} is damaged: it cannot be read what was brought together. Take it from git as it was; without it, part the two with --split ID --articles ARTICLE.`,
    );
  }
}

/** The note as text, a line a record, so that git can merge it; null where nothing is left in it. */
export const formatJoined = (joined: readonly Joined[]): string | null =>
  joined.length === 0 ? null : `[\n${joined.map((one) => JSON.stringify(one)).join('\n,\n')}\n]\n`;
