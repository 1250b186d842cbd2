import { z } from 'zod';
import { editorialFields } from './editorial.ts';

type Value = z.core.util.JSONType;

/** What an editor adds to a record; none of it is a fact that the article states. */
export const editorialNames: ReadonlySet<string> = new Set([
  ...Object.keys(editorialFields),
  'sameCountAs',
  'cut',
]);

/** An editor's word for a record as the last parse found it: whose, of which day, and the facts that it was given for. */
export const confirmationSchema = z.strictObject({
  by: z.string().min(1),
  on: z.iso.date(),
  /** Field → value, without what an editor adds. */
  facts: z.record(z.string(), z.json()),
});
/** See {@link confirmationSchema}. */
export type Confirmation = z.infer<typeof confirmationSchema>;

/** Whose word it is, and of which day, as a record's file has it. */
export type Confirmed = Pick<Confirmation, 'by' | 'on'>;

/** A fact that is another one than the one that was confirmed; undefined where the record did not have it, or has it no more. */
export interface ChangedFact {
  readonly field: string;
  readonly was: Value | undefined;
  readonly now: Value | undefined;
}

/** The facts of a record that an editor's confirmation is given for. */
export function confirmableFacts(data: object): Confirmation['facts'] {
  const fields = Object.entries(data).filter(
    ([field, value]) => value !== undefined && !editorialNames.has(field),
  );
  return z.record(z.string(), z.json()).parse(Object.fromEntries(fields));
}

/** Whether two confirmations are one editor's word of one day. */
export const isSameWord = (one: Confirmed | undefined, other: Confirmed | undefined): boolean =>
  one?.by === other?.by && one?.on === other?.on;

/** One text for a value, whatever the order of a mapping's keys. */
function textOf(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${textOf(item)}`).join(',')}}`;
}

/**
 * The facts of a record that differ from those that were confirmed, in the record's order.
 * @param former reference that somebody had before → the one that leads to the same now: a new id is no other fact
 */
export function changedFacts(
  { facts }: Confirmation,
  data: object,
  former: ReadonlyMap<string, string>,
): ChangedFact[] {
  const present = confirmableFacts(data);
  const named = (value: Value | undefined): Value | undefined =>
    typeof value === 'string' ? (former.get(value) ?? value) : value;
  return [...new Set([...Object.keys(present), ...Object.keys(facts)])].flatMap((field) => {
    const [was, now] = [named(facts[field]), named(present[field])];
    const isSame = was !== undefined && now !== undefined ? textOf(was) === textOf(now) : was === now;
    return isSame ? [] : [{ field, was, now }];
  });
}

/** Whether a record gives notice of a change: a correction of the day of the confirmation, or of a later one. */
export function hasNotice(
  { on }: Confirmed,
  corrections: readonly { readonly on: string }[] | undefined,
): boolean {
  return (corrections ?? []).some((correction) => correction.on >= on);
}
