import { z } from 'zod';
import { recordKinds, type RecordKind } from './id.ts';

/** A record within its article, by kind and id: `quotes/mayorkas-outside-the-responsibility`. */
export type RecordKey = `${RecordKind}/${string}`;

/**
 * A record among all, by kind, article and id: `quotes/dhs-outside-its-responsibility/homan-deputize`. It is the path of
 * its file below `content/`, without the ending, and that of its page below the site.
 */
export type RecordAddress = `${RecordKind}/${string}/${string}`;

/** What names a record within its article. */
export interface Keyed {
  readonly kind: RecordKind;
  readonly id: string;
}

/** What names a record among all. */
export interface Addressed extends Keyed {
  readonly article: string;
}

/** A {@link RecordKey} in a file. */
export const recordKeySchema = z.string().regex(/^(?:quotes|statistics|timeline)\/[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The key of a record. */
export const keyOf = ({ kind, id }: Keyed): RecordKey => `${kind}/${id}`;

/** The address of a record. */
export const addressOf = ({ kind, article, id }: Addressed): RecordAddress => `${kind}/${article}/${id}`;

/**
 * Kind and id of a record by its key.
 * @throws {TypeError} where the text is no key
 */
export function parseKey(key: string): Keyed {
  const kind = recordKinds.find((one) => key.startsWith(`${one}/`));
  if (kind === undefined) throw new TypeError(`Expected kind and id of a record, and found ${key}.`);
  return { kind, id: key.slice(kind.length + 1) };
}

/**
 * The address of a record of an article by its key.
 * @throws {TypeError} where the text is no key
 */
export const addressIn = (article: string, key: string): RecordAddress =>
  addressOf({ ...parseKey(key), article });
