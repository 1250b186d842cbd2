import { genderOfGivenName } from './gender.ts';
import type { Name } from './judge-names.ts';
import type { Mention } from './mention.ts';
import { fits, isGendered, shareSurname } from './share-surname.ts';
import { isGivenName } from '../../language/en/names/given-names.ts';
import { formsOfGivenName } from '../../language/en/names/short-names.ts';
import { openingParticles, particles, suffixes } from '../../language/en/names/titles.ts';

/** One person of an article: the longest form of the name and all places, in text order. */
export interface Person {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Somebody named in full, as far as the article has been read. */
export interface Bearer {
  readonly given: readonly string[];
  readonly surname: string;
  readonly gender: 'he' | 'she' | null;
  suffix: string;
  readonly forms: Name[];
  readonly mentions: Mention[];
}

// So many bearers of one surname are compared with the next; it bounds the search.
const mostBearers = 64;

function fold(word: string): string {
  const small = word.toLowerCase().replaceAll('.', '');
  return /^[a-z]*$/.test(small) ? small : small.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

interface NameParts {
  readonly given: readonly string[];
  readonly surname: string;
  readonly suffix: string;
}

/** "Donald", "J" and "Trump" of "Donald J. Trump Jr."; the surname is the last word, small words before it are left out. */
function partsOf({ words }: Name): NameParts {
  const all = words.map(fold).filter((word) => word !== '');
  let suffix = '';
  const last = all.at(-1);
  if (all.length > 1 && last !== undefined && suffixes.has(last)) {
    suffix = last;
    all.pop();
  }
  const given = all.slice(0, -1);
  while (given.length > 1 && particles.has(given.at(-1) ?? '')) given.pop();
  return { given, surname: all.at(-1) ?? '', suffix };
}

/** True where two first names can be one person's: equal, an initial of the other, short for it. */
function firstNamesAgree(a: string, b: string): boolean {
  if (formsOfGivenName(a).some((form) => formsOfGivenName(b).includes(form))) return true;
  const [brief, full] = a.length <= b.length ? [a, b] : [b, a];
  return brief.length === 1 && full.startsWith(brief);
}

function agrees(bearer: NameParts, parts: NameParts): boolean {
  if (bearer.suffix !== parts.suffix && bearer.suffix !== '' && parts.suffix !== '') return false;
  const [a, middle] = bearer.given;
  const [b, other] = parts.given;
  if (a === undefined || b === undefined || !firstNamesAgree(a, b)) return false;
  return middle === undefined || other === undefined || firstNamesAgree(middle, other);
}

/** True for a name in full: several words, the first of them no "de" or "Le". */
const isFull = ({ words }: Name): boolean => words.length > 1 && !openingParticles.has(fold(words[0] ?? ''));

/**
 * Brings the names of people together: full forms that agree, then bare surnames and given names where they can be one
 * person's only (see `shareSurname` for namesakes).
 * @param blockOf the block in which a mention stands
 * @returns the people, and the names that are theirs or may be, so that nothing else is made of them
 */
export function clusterPeople(
  names: readonly Name[],
  blockOf: (mention: Mention) => number,
): { people: Person[]; claimed: ReadonlySet<Name> } {
  const bySurname = new Map<string, Bearer[]>();
  const byGiven = new Map<string, Bearer[]>();
  const byTail = new Map<string, Bearer[]>();
  const bearers: Bearer[] = [];
  const claimed = new Set<Name>();
  const full = names.filter((name) => name.judgement === 'person' && isFull(name));
  for (const name of full.toSorted((a, b) => b.words.length - a.words.length || start(a) - start(b))) {
    claimed.add(name);
    const [owner, second] = name.words.length === 2 ? (byTail.get(name.words.map(fold).join(' ')) ?? []) : [];
    if (owner && !second && !isGivenName(fold(name.words[0] ?? ''))) {
      owner.forms.push(name);
      owner.mentions.push(...name.mentions);
      continue;
    }
    const parts = partsOf(name);
    const same = (bySurname.get(parts.surname) ?? [])
      .slice(-mostBearers)
      .find((bearer) => agrees(bearer, parts));
    if (same) {
      same.forms.push(name);
      same.mentions.push(...name.mentions);
      if (same.suffix === '') same.suffix = parts.suffix;
      continue;
    }
    const [first] = parts.given;
    const bearer = {
      ...parts,
      gender: genderOfGivenName(first ?? ''),
      forms: [name],
      mentions: [...name.mentions],
    };
    bearers.push(bearer);
    push(bySurname, parts.surname, bearer);
    if (first !== undefined) push(byGiven, first, bearer);
    if (name.words.length > 2) push(byTail, name.words.slice(-2).map(fold).join(' '), bearer);
  }
  const inFull = new Map(
    bearers.map((bearer) => [bearer, bearer.mentions.toSorted((a, b) => a.segment.from - b.segment.from)]),
  );
  for (const name of names) {
    if (claimed.has(name) || name.judgement === 'place') continue;
    const word = fold(name.words.at(-1) ?? '');
    if (name.words.length > 1 && isFull(name)) {
      const [owner, second] = byTail.get(name.words.map(fold).join(' ')) ?? [];
      if (owner && !second && name.words.length === 2) {
        owner.mentions.push(...name.mentions);
        claimed.add(name);
      }
      continue;
    }
    const namesakes = bySurname.get(word);
    const called = byGiven.get(word);
    if (namesakes) {
      const stranger = strangerOf(name, namesakes);
      if (stranger) {
        bearers.push(stranger);
        inFull.set(stranger, [...stranger.mentions]);
        const own = new Set(stranger.mentions);
        const rest = name.mentions.filter((mention) => !own.has(mention));
        shareSurname(rest, [...namesakes, stranger], inFull, blockOf);
      } else shareSurname(name.mentions, namesakes, inFull, blockOf);
      claimed.add(name);
    } else if (called && name.judgement !== 'organisation' && name.judgement !== 'other') {
      claimed.add(name);
      const [only, second] = called;
      if (only && !second)
        only.mentions.push(...name.mentions.filter(({ title, programme }) => title === '' && !programme));
    } else if (name.judgement === 'person') {
      claimed.add(name);
      bearers.push({
        given: [],
        surname: word,
        suffix: '',
        gender: null,
        forms: [name],
        mentions: [...name.mentions],
      });
    }
  }
  const people = bearers.map(({ forms, mentions }) => ({
    name: forms.reduce((best, form) => (form.phrase.length > best.phrase.length ? form : best)).phrase,
    mentions: mentions.toSorted((a, b) => a.segment.from - b.segment.from),
  }));
  return { people, claimed };
}

/**
 * Somebody of whom the article gives the surname and a title alone, where no bearer named in full can be meant: "Mr. Doe"
 * or "President Doe" in an article that names Jane Doe only. Null where there is nobody.
 */
function strangerOf(name: Name, namesakes: readonly Bearer[]): Bearer | null {
  const conflicts = namesakes.every((bearer) => name.mentions.some(({ title }) => !fits(title, bearer)));
  if (!conflicts) return null;
  const titles = new Set(namesakes.flatMap((bearer) => bearer.mentions.map(({ title }) => title)));
  const own = name.mentions.filter(
    ({ title }) =>
      title !== '' &&
      !titles.has(title) &&
      (!isGendered(title) || namesakes.every((bearer) => !fits(title, bearer))),
  );
  return { given: [], surname: fold(name.phrase), gender: null, suffix: '', forms: [name], mentions: own };
}

const start = (name: Name): number => name.mentions[0]?.segment.from ?? 0;

function push(map: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
  const list = map.get(key);
  if (list) list.push(bearer);
  else map.set(key, [bearer]);
}
