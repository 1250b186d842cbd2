import { z } from 'zod';

/** The three kinds of record that an article gives rise to; each is also the folder below `content/` and the path on the site. */
export const recordKinds = ['quotes', 'statistics', 'timeline'] as const;
/** One of {@link recordKinds}. */
export type RecordKind = (typeof recordKinds)[number];

/** The three kinds of name that records refer to; each is also the folder below `content/` and the path on the site. */
export const entityKinds = ['people', 'organisations', 'documents'] as const;
/** One of {@link entityKinds}. */
export type EntityKind = (typeof entityKinds)[number];

/** The longest id, in characters: short enough for every file system and for an address read aloud. */
export const longestId = 80;

/** Names of devices, which Windows lets no file have, whatever its ending. */
const reservedName = '(?:con|prn|aux|nul|com[0-9]|lpt[0-9])';

/** True where no file of Windows can have an id as its name. */
export const isReservedName = (id: string): boolean => new RegExp(`^${reservedName}$`).test(id);

/**
 * An id: lower-case ASCII letters and digits in groups joined by single hyphens.
 * It is the file's name without its ending and the last part of a permanent address.
 */
export const idSchema = z
  .string()
  .max(longestId, `An id has at most ${String(longestId)} characters.`)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id is made of lower-case letters a–z, digits and single hyphens, as in "mayorkas-outside-the-responsibility".',
  )
  .regex(
    new RegExp(`^(?!${reservedName}$)`),
    'An id is none of the names that Windows keeps for devices: con, prn, aux, nul, com0 to com9, lpt0 to lpt9.',
  );

/** A reference to a person, an organisation or a document: folder and id, as in `people/tom-homan`. */
export const entityReferenceSchema = z
  .string()
  .regex(
    /^(?:people|organisations|documents)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'A reference names a folder and an id, as in "people/tom-homan", "organisations/ice" or "documents/audit".',
  );
