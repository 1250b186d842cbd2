import type { EntityFile } from '../files/content.ts';
import type { Parsed } from '../records/parsed.ts';
import { familyName } from '../files/draft/short-name.ts';
import { commonWords } from './common-words.ts';
import { foldLetters } from './fold-letters.ts';

/** One form of a withheld name, by its words in folded letters: `rosa montalvo`. */
export interface NameForm {
  readonly words: readonly string[];
  /** `capital`: it is a word of the language too, and names somebody only with a capital; `capitals`: letters, as in ICE. */
  readonly needs: 'nothing' | 'capital' | 'capitals';
}

/** The forms of one name: those that may stand nowhere, and those that mean it only in an article that names it. */
export interface NameForms {
  readonly everywhere: readonly NameForm[];
  readonly besideTheName: readonly NameForm[];
}

/** A form as one string, by which two that are the same are known. */
export const keyOf = ({ words }: NameForm): string => words.join(' ');

/** The words of a name in folded letters; an apostrophe parts them. */
export const wordsOf = (name: string): string[] => foldLetters(name).text.match(/[\p{L}\p{N}]+/gu) ?? [];

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** A name as it stands, and where it has letters that are also spelt with two, as it is then: Müller, Mueller. */
const spellings = (name: string): string[] => {
  const spelt = name
    .normalize('NFC')
    .replace(/[äöüåø]/giu, (letter) => umlauts[letter.toLowerCase()] ?? letter);
  return spelt === name ? [name] : [name, spelt];
};

/** Letters alone, all of them capitals, and few: ICE, WHO. */
const isAcronym = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name.trim());

const isGenericPhrase = (name: string): boolean => !/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name);

const formOf = (name: string): NameForm | null => {
  const all = wordsOf(name);
  const words = all[0] === 'the' && all.length > 1 ? all.slice(1) : all;
  if (words.join('').length < 2) return null;
  if (words.length > 1) return { words, needs: 'nothing' };
  if (isAcronym(name)) return { words, needs: 'capitals' };
  return { words, needs: commonWords.has(words[0] ?? '') ? 'capital' : 'nothing' };
};

/**
 * The forms that follow from a person's name: the last name as articles use it alone, with its parts where a hyphen joins
 * them, and first and last name without what stands between, the other way round, or with the first letter alone.
 */
function personForms(name: string): string[] {
  const [first = '', ...others] = name.trim().split(/\s+/);
  if (others.length === 0) return [];
  const family = familyName(name.trim());
  return [
    family,
    ...family.split('-').filter((part) => part.length > 3),
    `${first} ${family}`,
    `${family} ${first}`,
    `${first.slice(0, 1)} ${family}`,
  ];
}

/**
 * Whether a form of a name means it in every text: not a common noun ("the audit"), a first name alone, or a common word
 * that is no part of the name ("the President").
 */
function meansIt(form: NameForm, text: string, { kind, data }: Pick<EntityFile, 'kind' | 'data'>): boolean {
  if (text === data.name) return true;
  if (isGenericPhrase(text)) return false;
  if (form.words.length > 1) return true;
  const [first, ...rest] = wordsOf(data.name);
  if (kind === 'people' && rest.length > 0 && form.words[0] === first) return false;
  return form.needs !== 'capital' || rest.includes(form.words[0] ?? '');
}

/**
 * Every form under which one name is known: that of its file, its aliases, those that articles use, and a person's last
 * name alone. A form that is not the name's in every text holds in the articles that name it.
 * @param parsed what the last parses wrote, in which articles call it by their own forms
 */
export function formsOf(entity: EntityFile, parsed: Iterable<Parsed>): NameForms {
  const reference = `${entity.kind}/${entity.id}`;
  const { name, aliases = [] } = entity.data;
  const called = [...parsed].flatMap(({ names }) => names.filter(({ is }) => is === reference));
  const texts = [
    ...[name, ...aliases, ...called.flatMap((one) => [one.name, ...one.aliases])],
    ...(entity.kind === 'people' ? [name, ...called.map((one) => one.name)].flatMap(personForms) : []),
  ];
  const everywhere = new Map<string, NameForm>();
  const besideTheName = new Map<string, NameForm>();
  for (const text of texts.flatMap(spellings)) {
    const form = formOf(text);
    if (form) (meansIt(form, text, entity) ? everywhere : besideTheName).set(keyOf(form), form);
  }
  return { everywhere: [...everywhere.values()], besideTheName: [...besideTheName.values()] };
}
