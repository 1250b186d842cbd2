import type { Entity } from '../findings.ts';
import { mensNames, sharedNames, womensNames } from '../../language/en/names/given-names.ts';
import { genderedPronouns, mensWords, womensWords } from '../../language/en/names/gender.ts';

/** The pronoun that a text uses for a person. */
export type Gender = 'he' | 'she';

// How far after a name a pronoun may still be counted for it, in characters.
const reach = 100;

/**
 * Which pronoun a person goes by, as far as the article lets it be known: its titles and role words first, then the
 * pronouns that follow the name with no other name between, then the given name. Null where these are silent or disagree.
 * @param text the article's plain text, in which the entity's mentions are
 */
export function genderOf(entity: Entity, text: string): Gender | null {
  if (entity.kind !== 'people') return null;
  const stated = tally([
    ...(entity.role?.toLowerCase().match(/\p{L}+/gu) ?? []),
    ...entity.mentions.map(({ start }) => titleBefore(text, start)),
  ]);
  if (stated) return stated;
  const followed = tally(entity.mentions.map(({ end }) => pronounAfter(text, end)));
  const given = genderOfGivenName(/^[\p{L}\p{M}]+/u.exec(entity.name)?.[0] ?? '');
  if (entity.name.includes(' ') && given !== null)
    return followed !== null && followed !== given ? null : given;
  return followed;
}

/** The gender of a common given name; null where both bear it or it is not known. */
export function genderOfGivenName(name: string): Gender | null {
  const word = name.toLowerCase();
  if (sharedNames.has(word)) return null;
  const she = womensNames.has(word);
  const he = mensNames.has(word);
  return she === he ? null : she ? 'she' : 'he';
}

function tally(words: readonly string[]): Gender | null {
  let she = 0;
  let he = 0;
  for (const word of words)
    if (womensWords.has(word)) she++;
    else if (mensWords.has(word)) he++;
  return she > he * 2 ? 'she' : he > she * 2 ? 'he' : null;
}

const titleBefore = (text: string, start: number): string =>
  (/(?<!\p{L})(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '').toLowerCase();

/** The first he or she in the sentence after a name, before any other capital. */
function pronounAfter(text: string, end: number): string {
  const rest = text.slice(end, end + reach);
  for (const [word] of rest.matchAll(/[\p{L}\p{M}’']+|[.!?“"\n]/gu)) {
    if (/^[.!?“"\n]/.test(word)) return '';
    if (/^\p{Lu}/u.test(word)) return '';
    if (genderedPronouns.has(word)) return word;
  }
  return '';
}
