import type { EntityKind } from '../../../records/id.ts';
import type { Site, SiteEntity } from '../../model/site.ts';

/** One name of an index, with the role that the newest article gives and how much is on record. */
export interface ListedEntity {
  readonly entity: SiteEntity;
  readonly role: string | null;
  readonly said: number;
  readonly figures: number;
}

/** The names that begin with one letter. */
export interface LetterGroup {
  readonly letter: string;
  /** The last part of its page's address, and of its anchor: the letter itself, or the number of its code point. */
  readonly path: string;
  readonly names: readonly ListedEntity[];
}

/** One page of the names of a letter: the part of that number, from 1. */
export interface LetterPage extends LetterGroup {
  readonly part: number;
  readonly parts: number;
}

/** Where names without a letter are listed. */
const noLetter = '#';

/** The letter itself, or null for the group of names without one. */
export const nameOfLetter = (letter: string): string | null => (letter === noLetter ? null : letter);

/**
 * The letter a name is found under, as the language counts letters: “Ö” is found under O in English and Spanish, “Ñ” under
 * N in English alone. Letters of other scripts stand for themselves.
 */
function letterOf(sort: string, collator: Intl.Collator, locale: string): string {
  const [letter] = /^\p{L}\p{M}*/u.exec(sort.normalize('NFC')) ?? [];
  if (letter === undefined) return noLetter;
  const capital = letter.toLocaleUpperCase(locale);
  const [bare = capital] = capital.normalize('NFD');
  return collator.compare(bare, capital) === 0 ? bare : capital;
}

const pathOf = (letter: string): string =>
  /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;

const afterTheName = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** A name in the order of an index: of a person the last name first. */
function sortName({ kind, name }: SiteEntity): string {
  const plain = name.replace(/^[^\p{L}\p{N}]+/u, '');
  if (kind !== 'people') return plain.replace(/^(?:the|an?) /i, '');
  const words = plain.split(' ');
  const suffix = words.length > 2 && afterTheName.test(words.at(-1) ?? '') ? words.splice(-1) : [];
  const last = words.pop() ?? '';
  return [last, ...words, ...suffix].join(' ').replace(/^[^\p{L}\p{N}]+/u, '');
}

/**
 * Lists all names of a kind by letter, in the order of a language; other scripts come after Z, names without a letter
 * first. People are found by their last name.
 * @param locale a BCP 47 tag
 */
export function listEntities(site: Site, kind: EntityKind, locale: string): LetterGroup[] {
  const said = Map.groupBy(site.quotes, ({ data }) => data.speaker);
  const asserted = Map.groupBy(site.statistics, ({ data }) => data.assertedBy);
  const roles = new Map<string, string>();
  for (const { names } of site.articles) {
    for (const { is, role } of names) if (role !== null && !roles.has(is)) roles.set(is, role);
  }
  const { compare } = new Intl.Collator(locale);
  const base = new Intl.Collator(locale, { sensitivity: 'base' });
  const listed = site.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => {
      const sort = sortName(entity);
      return {
        entity,
        sort,
        letter: letterOf(sort, base, locale),
        role: entity.about ?? roles.get(entity.reference) ?? null,
        said: said.get(entity.reference)?.length ?? 0,
        figures: asserted.get(entity.reference)?.length ?? 0,
      };
    })
    .sort(
      (a, b) =>
        Number(b.letter === noLetter) - Number(a.letter === noLetter) ||
        compare(a.letter, b.letter) ||
        compare(a.sort, b.sort) ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
  return [...Map.groupBy(listed, ({ letter }) => letter)].map(([letter, names]) => ({
    letter,
    path: pathOf(letter),
    names,
  }));
}

/** How many names one page lists. */
const longest = 400;

/** True where all names of a kind fit on one page. */
export function areOnOnePage(letters: readonly LetterGroup[]): boolean {
  return letters.reduce((sum, { names }) => sum + names.length, 0) <= longest;
}

/** The pages of each letter, in parts where one has many names; none where all letters fit on one page. */
export function letterPages(letters: readonly LetterGroup[]): LetterPage[] {
  if (areOnOnePage(letters)) return [];
  return letters.flatMap(({ letter, path, names }) => {
    const parts = Math.ceil(names.length / longest);
    return Array.from({ length: parts }, (_, index) => ({
      letter,
      path,
      names: names.slice(index * longest, (index + 1) * longest),
      part: index + 1,
      parts,
    }));
  });
}

/** The names of a kind with the most records of their own, quotes and figures together; those with none are left out. */
export function mostOnRecord(
  { quotes, statistics, entities }: Site,
  kind: EntityKind,
  most: number,
): { readonly entity: SiteEntity; readonly records: number }[] {
  const counts = new Map<unknown, number>();
  for (const who of [
    ...quotes.map(({ data }) => data.speaker),
    ...statistics.map(({ data }) => data.assertedBy),
  ])
    counts.set(who, (counts.get(who) ?? 0) + 1);
  return entities
    .flatMap((entity) => {
      const records = entity.kind === kind ? (counts.get(entity.reference) ?? 0) : 0;
      return records === 0 ? [] : [{ entity, records }];
    })
    .sort((a, b) => b.records - a.records)
    .slice(0, most);
}
