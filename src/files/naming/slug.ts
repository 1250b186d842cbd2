import anyAscii from 'any-ascii';
import { isReservedName, longestId } from '../../records/id.ts';

/** The longest an id is made, so that a number can still be put behind it. */
const longest = longestId - 8;

/** Cuts a slug at the end of a word so that it has at most `length` characters. */
function shorten(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, length);
}

/**
 * Writes a text as the parts of an id: lower-case ASCII letters and digits joined by hyphens, letters of other scripts
 * by their usual Latin spelling, and a number behind a name that Windows lets no file have. Empty where the text has no letter or digit; never longer than an id may be made.
 */
export function slug(text: string): string {
  const ascii = anyAscii(text.slice(0, 400).normalize('NFC'))
    .toLowerCase()
    .replace(/['’*]|(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = shorten(ascii, longest);
  return isReservedName(short) ? `${short}-1` : short;
}

/**
 * The wanted id, or the first of `wanted-2`, `wanted-3`, … that is not taken.
 * @param from the first number to try
 */
export function freeId(wanted: string, isTaken: (id: string) => boolean, from = 2): string {
  let id = wanted;
  for (let number = from; isTaken(id); number++) id = `${wanted}-${String(number)}`;
  return id;
}
