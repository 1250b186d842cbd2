import type { CslName } from './csl.ts';

const organisation =
  /(?:^|\s)(?:the|staff|press|news|agency|agencies|agence|bureau|desk|team|board|editors?|editorial|newsroom|reporters?|correspondents?|contributors?|writers?|times|post|gazette|tribune|herald|daily|office|department|ministry|university|institute|association|society|network|media|radio|television|service|group|company|inc|ltd|llc|and|of|for|&)(?:[\s.,]|$)/i;
const particle =
  /^(?:de|del|della|der|den|di|da|do|dos|das|du|la|le|el|al|van|von|zu|zur|ten|ter|bin|ibn|af|av)$/i;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Languages whose names are written with the family's first, so that the last word of one is not the family's. */
const languagesWithFamilyFirst: ReadonlySet<string> = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);

/** Words of a name in Latin letters, each with a capital somewhere but particles: "Ines Ferreira-Novak", "Ludwig van Buren". */
const isPersonal = (tokens: readonly string[]): boolean =>
  tokens.length >= 2 &&
  tokens.length <= 5 &&
  tokens.every((token) => /^[\p{sc=Latin}\p{M}.’'-]+$/u.test(token)) &&
  // A short name in capitals alone is an agency's.
  tokens.every(
    (token) =>
      particle.test(token) || suffix.test(token) || (/\p{Lu}/u.test(token) && !/^\p{Lu}{2,}$/u.test(token)),
  );

function nameOf(name: string, language: string): CslName {
  const stated = /^([^,]+), ([^,]+)$/.exec(name);
  if (stated) return { family: stated[1] ?? name, given: stated[2] ?? '' };
  const tokens = name.split(' ');
  const [primary = ''] = language.split('-');
  if (!isPersonal(tokens) || organisation.test(name) || languagesWithFamilyFirst.has(primary.toLowerCase()))
    return { literal: name };
  const last = tokens.at(-1) ?? '';
  const [ending, own] = suffix.test(last) && tokens.length > 2 ? [last, tokens.slice(0, -1)] : [null, tokens];
  const family = own.at(-1) ?? name;
  const before = own.slice(0, -1);
  const first = before.findIndex(
    (token, index) => index > 0 && particle.test(token) && /^\p{Ll}/u.test(token),
  );
  const given = first < 0 ? before : before.slice(0, first);
  const particles = first < 0 ? [] : before.slice(first);
  return {
    family,
    given: given.join(' '),
    ...(particles.length === 0 ? {} : { 'non-dropping-particle': particles.join(' ') }),
    ...(ending === null ? {} : { suffix: ending }),
  };
}

/** True for "Ferreira-Novak, Ines", which is one name, and false for "Jane Doe, John Roe", which are two. */
const isInverted = (text: string): boolean => {
  const parts = text.split(', ');
  const [family = ''] = parts;
  return parts.length === 2 && family.split(' ').filter((token) => !particle.test(token)).length === 1;
};

/**
 * The authors of a byline, in its order. A name in Latin letters is split where its family name can be told: after the comma
 * in "Ferreira-Novak, Ines", else at its last word. Organisations, single words, other scripts, and names in a language that
 * puts the family first stay as they are written. Several names are parted by `;`, "and", "&" or commas.
 * @param language BCP 47, of the article
 */
export function splitAuthors(byline: string, language: string): CslName[] {
  const text = byline.replace(/\s+/g, ' ').trim().replace(/^by /i, '');
  if (text === '') return [];
  const names = text.includes(';')
    ? text.split(';')
    : isInverted(text)
      ? [text]
      : text.split(/,? (?:and|&) |, /);
  const written = names.map((name) => name.trim()).filter((name) => name !== '');
  // "Ministry of Health and Welfare", "Smith & Partners": a part that is no whole name shows that the whole is one.
  if (
    written.length > 1 &&
    !text.includes(';') &&
    written.some((name) => !name.includes(' ') || organisation.test(name))
  )
    return [{ literal: text }];
  return written.map((name) => nameOf(name, language));
}

const familyOf = (name: Exclude<CslName, { literal: string }>): string =>
  [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');

/** A name as it is spoken; one that is not split as it is written. */
export function inOrder(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, familyOf(name), name.suffix].filter((part) => part !== undefined).join(' ');
}

/** A name with the family's first, as the first of a list has it; one that is not split as it is written. */
export function familyFirst(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [familyOf(name), name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}
