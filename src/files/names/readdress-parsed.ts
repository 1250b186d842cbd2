import { readParsed } from '../read/read-parsed.ts';
import { formatParsed } from '../write/write-parsed.ts';
import type { Parsed } from '../../records/parsed.ts';
import { readdress } from './reference-text.ts';

const key = ({ is, name }: Parsed['names'][number]): string => `${is} ${name}`;

/** What of an article's `.parsed` was led elsewhere: see {@link readdressParsed}. */
export interface ReaddressedParsed {
  readonly text: string;
  /** Of the references outside the list of names, which are meant of those that it has now. */
  readonly which: readonly number[];
  readonly names: readonly string[];
}

function parse(text: string, article: string): Parsed {
  const read = readParsed(new TextEncoder().encode(text), article);
  if (!('parsed' in read))
    throw new Error(
      `.parsed/${article}.json cannot be read: run npm run check, which says what to do about it.`,
    );
  return read.parsed;
}

/** The text of what a parse left without its list of names. */
const withoutNames = (parsed: Parsed): string => formatParsed({ ...parsed, names: [] });

/**
 * Leads an article's names, mentions and bases from one record to another, with names in the order in which a parse writes
 * them.
 * @param only of the references which are meant, as an earlier call has told them; all where it is left out
 * @throws {Error} where the text is damaged
 */
export function readdressParsed(
  text: string,
  article: string,
  {
    from,
    to,
    only,
  }: {
    readonly from: string;
    readonly to: string;
    readonly only?: { readonly which: readonly number[]; readonly names: readonly string[] };
  },
): ReaddressedParsed {
  const parsed = parse(text, article);
  const moved = parsed.names.filter(
    ({ is, name }) => is === from && (only === undefined || only.names.includes(name)),
  );
  const names = parsed.names
    .map((one) => (moved.includes(one) ? { ...one, is: to } : one))
    .sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
  const rest = readdress(withoutNames(parsed), {
    form: 'parsed',
    from,
    to,
    ...(only && { only: only.which }),
  });
  return {
    text: formatParsed({ ...parse(rest.text, article), names }),
    which: rest.changed,
    names: moved.map(({ name }) => name),
  };
}
