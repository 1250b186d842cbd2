import { isGivenName } from '../../language/en/names/given-names.ts';
import { formsOfGivenName } from '../../language/en/names/short-names.ts';
import { suffixes } from '../../language/en/names/titles.ts';

/** A full name in its parts, lower case. */
interface FullName {
  readonly words: readonly string[];
  readonly suffix: string | null;
}

function partsOf(name: string): FullName {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  return suffixes.has(last) ? { words: words.slice(0, -1), suffix: last } : { words, suffix: null };
}

/** The single letter between given name and surname; null where there is none, or more than one word. */
const middleInitial = ({ words }: FullName): string | null =>
  words.length === 3 && words[1]?.length === 1 ? words[1] : null;

/** Whether two given names, or what they may be short for, begin with one letter. */
const beginAlike = (one: string, other: string): boolean =>
  formsOfGivenName(one).some((form) =>
    formsOfGivenName(other).some((another) => form.startsWith(another.charAt(0))),
  );

/** Why two forms with one given name and one surname cannot be one person's; null where they can. */
function formsContradict(here: FullName, there: FullName): string | null {
  const areOther = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && one !== other;
  if (areOther(here.suffix, there.suffix)) return 'one is marked as of another generation than the other';
  return areOther(middleInitial(here), middleInitial(there)) ? 'their middle initials differ' : null;
}

/**
 * Why two forms of a name cannot be one person's, or null where they can: two given names with one surname ("Anna Berg",
 * "Jonas Berg"), two middle initials, or two of Jr. and Sr. Short forms ("Bill", "William"), second given names, and
 * spellings that begin alike ("Mohammed", "Muhammad") are one person's, as is whatever is no common given name.
 */
export function namesContradict(one: string, other: string): string | null {
  const [here, there] = [partsOf(one), partsOf(other)];
  const [first = '', second = ''] = [here.words[0], there.words[0]];
  if (here.words.length < 2 || there.words.length < 2 || here.words.at(-1) !== there.words.at(-1))
    return null;
  if (first === second) return formsContradict(here, there);
  const isOne = beginAlike(first, second) || here.words.includes(second) || there.words.includes(first);
  return !isOne && isGivenName(first) && isGivenName(second) ? 'their given names differ' : null;
}
