import type { Appearance } from '../evidence/appearance.ts';
import { slug } from '../../naming/slug.ts';
import { formsOfGivenName } from '../../../language/en/names/short-names.ts';
import { withoutSuffix } from './names-clash.ts';

/** Letters that stand for a longer name: UN, U.N., F.B.I. */
const letters = /^(?:\p{Lu}\.?){2,6}$/u;

/** Whether a name is made of the first letters of another. */
export const isLetters = (name: string): boolean => letters.test(name);

/** An organisation's name without what different articles put before it. */
const organisationKey = (name: string): string => slug(name).replace(/^(?:the|us|uk)-(?=.)/, '');

/** Whether an appearance has one word for its whole name, as a surname is. */
export const isOneWord = ({ kind, words }: Appearance): boolean => kind === 'people' && words.length === 1;

/**
 * The keys under which an appearance may meet others: of a person its first and last word, and what the first may be short for
 * (none for a single word), of
 * an organisation its name, and the letters and the long form that its article gives for it. A document meets none:
 * each article has its own, whatever it is called.
 */
export function nameKeys(appearance: Appearance): string[] {
  const { kind, name, aliases, words } = appearance;
  if (kind === 'documents') return [];
  if (kind === 'people') {
    const full = withoutSuffix(words);
    if (full.length < 2) return [];
    return formsOfGivenName(full[0] ?? '').map((given) => `people ${given} ${full.at(-1) ?? ''}`);
  }
  const forms = [name, ...aliases.filter((alias) => isLetters(alias) || isLetters(name))];
  return [...new Set(forms.map((form) => `organisations ${organisationKey(form)}`))].filter(
    (key) => key !== 'organisations ',
  );
}

/** The key under which a person of one word meets those whose name ends with it; null for everybody without a last word. */
export function surnameKey({ kind, words }: Appearance): string | null {
  const last = withoutSuffix(words).at(-1);
  return kind === 'people' && last !== undefined && last !== '' ? last : null;
}
