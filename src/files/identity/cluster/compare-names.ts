import type { CollectionName } from '../collection.ts';
import { compare, prepare, type CollectionGround, type Prepared } from '../evidence/compare.ts';
import { weigh } from '../evidence/weigh.ts';
import { priorOf, type Commonness } from './commonness.ts';
import type { NameBlock } from './find-blocks.ts';
import { isLetters, isOneWord, nameKeys } from './name-keys.ts';
import { agreement, namesClash, partsOf, type NameParts } from './names-clash.ts';

/** What a name of one word is short of: many bear one surname. */
const ofSurname = 2;

/** What two names are short of where the given name of one is short for the other's. */
const ofShortForm = 0.5;

/** What two have more whose middle names or initials are the same too. */
const ofMiddle = 1.5;

/** What an organisation that is known by letters too, always the same, has more: few have namesakes. */
const ofLetters = 2.5;

/** So much an article may name besides and still say nothing. */
const mostOfBare = 1;

function ofGivenNames(one: NameParts, other: NameParts): number {
  const { short, middle } = agreement(one, other);
  return (middle ? ofMiddle : 0) - (short ? ofShortForm : 0);
}

/** A block with all that its comparisons need. */
export interface Comparer {
  /** Whether the article of a name says nothing else: no role, and hardly anything else named. */
  readonly isBare: (place: number) => boolean;
  readonly odds: (one: number, other: number) => number;
}

/** Compares names of one block; what repeats their own names counts for nothing. */
export function comparer(
  names: readonly CollectionName[],
  { places, isSurname }: NameBlock,
  { ground, common }: { readonly ground: CollectionGround; readonly common: Commonness },
): Comparer {
  const own = new Set(
    places.flatMap((place) => {
      const { kind, words } = names[place]?.appearance ?? { kind: 'people', words: [] };
      return kind === 'people' ? words.slice(-1) : words;
    }),
  );
  const isOwn = (thing: number): boolean =>
    ground.things.wordsOf[thing]?.some((word) => own.has(word)) ?? false;
  const prepared = new Map<number, Prepared>();
  const preparedAt = (place: number): Prepared | null => {
    const known = prepared.get(place);
    const appearance = names[place]?.appearance;
    if (known || !appearance) return known ?? null;
    const made = prepare(appearance, ground, isOwn);
    prepared.set(place, made);
    return made;
  };
  const longForms = new Set(
    places.map((place) => names[place]?.appearance.name ?? '').filter((name) => !isLetters(name)),
  );
  // Articles say what the letters stand for, and all of them the same.
  const isExplained =
    longForms.size === 1 &&
    places.some((place) => {
      const { kind, name, aliases } = names[place]?.appearance ?? { kind: 'people', name: '', aliases: [] };
      return kind === 'organisations' && [name, ...aliases].some(isLetters);
    });
  const parts = new Map<Prepared, NameParts>();
  const partsFor = (one: Prepared): NameParts => {
    const known = parts.get(one) ?? partsOf(one.of.words);
    parts.set(one, known);
    return known;
  };
  const mayMeet = (one: Prepared, other: Prepared): boolean => {
    if (one.of.kind === 'people') return !namesClash(partsFor(one), partsFor(other));
    if (longForms.size < 2) return true;
    const keys = nameKeys(one.of);
    return nameKeys(other.of).some((key) => keys.includes(key));
  };
  const priors = new Map<Prepared, number>();
  const priorFor = (one: Prepared): number => {
    const prior = priors.get(one) ?? priorOf(one.of, common);
    priors.set(one, prior);
    return prior;
  };
  const prior = (one: Prepared, other: Prepared): number =>
    Math.min(priorFor(one), priorFor(other)) +
    (isExplained ? ofLetters : 0) +
    (one.of.kind === 'people' ? ofGivenNames(partsFor(one), partsFor(other)) : 0);
  const surnameOdds = (one: Prepared, other: Prepared): number => {
    const comparison = compare(one, other, ground);
    // Never by a surname: the roles have to say the same too.
    if (comparison.role === 0) return -Infinity;
    return weigh(comparison, prior(one, other) - ofSurname);
  };
  return {
    isBare: (place) => {
      const one = preparedAt(place);
      return one !== null && one.of.roles.length === 0 && one.context.length <= mostOfBare;
    },
    odds: (one, other) => {
      const [a, b] = [preparedAt(one), preparedAt(other)];
      if (!a || !b || !mayMeet(a, b)) return -Infinity;
      if (!isSurname) return weigh(compare(a, b, ground), prior(a, b));
      return isOneWord(a.of) || isOneWord(b.of) ? surnameOdds(a, b) : -Infinity;
    },
  };
}
