import { z } from 'zod';
import { recordKeySchema } from './record-address.ts';

const day = z.iso.date('Expected a day, as in 2024-12-24.');

/** What a release holds: the article's title, and the public values of every record. */
export const releasedSchema = z.strictObject({
  title: z.string().min(1),
  /** Kind and id (`quotes/mayorkas-outside-the-responsibility`) → field → value. */
  records: z.record(recordKeySchema, z.record(z.string(), z.json())),
});
/** See {@link releasedSchema}. */
export type Released = z.infer<typeof releasedSchema>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 in 64 hexadecimal digits.');

/** One line of the ledger `content/releases/<article>.ndjson`. */
export const releaseSchema = z.strictObject({
  /** Counted from 1, without a gap. */
  release: z.int().positive(),
  /** The day of the release. */
  on: day,
  /** SHA-256 of {@link Released} in the canonical form of RFC 8785. */
  sha256,
  /** SHA-256 of all lines before this one, each with its LF; null in the first. Ledgers that were begun before this field was lack it. */
  before: sha256.nullable().optional(),
  ...releasedSchema.shape,
});
/** See {@link releaseSchema}. */
export type Release = z.infer<typeof releaseSchema>;

/** The field → value pairs of one record in a release. */
export type ReleasedValues = Released['records'][string];

/** What is said about a record and is none of its values: who confirmed it, what was corrected, where it is shown. */
const unreleased: ReadonlySet<string> = new Set([
  'confirmed',
  'corrections',
  'withheld',
  'noindex',
  'formerly',
]);

const valuesSchema = z.record(z.string(), z.json());

/** The values of a record that a release holds: what the article states, and what an editor put beside it for the reader. */
export function releasedValues(data: object): ReleasedValues {
  const fields = Object.entries(data).filter(
    ([field, value]) => value !== undefined && !unreleased.has(field),
  );
  return valuesSchema.parse(Object.fromEntries(fields));
}
