import type { Name } from './judge-names.ts';
import type { Mention } from './mention.ts';
import { isGivenName } from './segment-run.ts';
import { shortNames } from './vocabulary/given-names.ts';
import { suffixes } from './vocabulary/titles.ts';

/** One person of an article: the full forms of the name and all places. */
export interface Person {
  /** The longest form. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

// So many bearers of one surname are compared with the next; it bounds the search.
const mostBearers = 64;

interface Draft {
  given: string[];
  surname: string;
  suffix: string;
  forms: Name[];
  mentions: Mention[];
}

const fold = (word: string): string =>
  word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('.', '');

/** "Donald", "J" and "Trump" of "Donald J. Trump Jr."; particles and hyphens stay with the surname's last word. */
function partsOf({ words }: Name): { given: string[]; surname: string; suffix: string } {
  const all = words.map(fold).filter((word) => word !== '');
  let suffix = '';
  const last = all.at(-1);
  if (all.length > 1 && last !== undefined && suffixes.has(last)) {
    suffix = last;
    all.pop();
  }
  return { given: all.slice(0, -1), surname: all.at(-1) ?? '', suffix };
}

const long = (given: string): string => shortNames.get(given) ?? given;

/** True where two first names can be one person's: equal, an initial of the other, short for it. */
function firstNamesAgree(a: string, b: string): boolean {
  if (a === b || long(a) === long(b)) return true;
  const [brief, full] = a.length <= b.length ? [a, b] : [b, a];
  return brief.length === 1 && full.startsWith(brief);
}

function agrees(draft: Draft, parts: { given: string[]; surname: string; suffix: string }): boolean {
  if (draft.suffix !== parts.suffix && draft.suffix !== '' && parts.suffix !== '') return false;
  const [a] = draft.given;
  const [b] = parts.given;
  if (a === undefined || b === undefined) return false;
  if (!firstNamesAgree(a, b)) return false;
  const [, middle] = draft.given;
  const [, other] = parts.given;
  return middle === undefined || other === undefined || firstNamesAgree(middle, other);
}

/**
 * Brings the names of people together: full forms that agree, then bare surnames and given names where they can be one
 * person's only. Where two bear a surname, it is his or hers whom the article calls by it before the other comes in, but
 * for a paragraph that names the other; else the only one whom the paragraph names in full before it. A bare surname
 * that nothing decides is nobody's.
 * @param blockOf the block in which a mention stands
 */
export function clusterPeople(names: readonly Name[], blockOf: (mention: Mention) => number): Person[] {
  const bySurname = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  const full = names.filter((name) => name.judgement === 'person' && name.words.length > 1);
  for (const name of full.toSorted((a, b) => b.words.length - a.words.length || start(a) - start(b))) {
    const parts = partsOf(name);
    const bearers = bySurname.get(parts.surname) ?? [];
    const same = bearers.slice(-mostBearers).find((draft) => agrees(draft, parts));
    if (same) {
      same.forms.push(name);
      same.mentions.push(...name.mentions);
      if (same.suffix === '') same.suffix = parts.suffix;
      continue;
    }
    const draft: Draft = { ...parts, forms: [name], mentions: [...name.mentions] };
    drafts.push(draft);
    push(bySurname, parts.surname, draft);
    const [first] = parts.given;
    if (first !== undefined) push(byGiven, first, draft);
  }
  const fullPlaces = new Map(
    drafts.map((draft) => [draft, draft.mentions.toSorted((a, b) => a.segment.from - b.segment.from)]),
  );
  for (const name of names) {
    if (name.words.length !== 1 || name.judgement === 'place') continue;
    const word = fold(name.phrase);
    const bearers = bySurname.get(word);
    const called = isGivenName(word) || byGiven.has(word) ? byGiven.get(word) : undefined;
    if (bearers) giveSurname(name, bearers, fullPlaces, blockOf);
    else if (
      called?.length === 1 &&
      called[0] &&
      name.judgement !== 'organisation' &&
      name.judgement !== 'other'
    )
      called[0].mentions.push(...name.mentions.filter((mention) => mention.segment.title === null));
    else if (name.judgement === 'person')
      drafts.push({ given: [], surname: word, suffix: '', forms: [name], mentions: [...name.mentions] });
  }
  return drafts.map(({ forms, mentions }) => ({
    name: forms.reduce((best, form) => (form.phrase.length > best.phrase.length ? form : best)).phrase,
    mentions: mentions.toSorted((a, b) => a.segment.from - b.segment.from),
  }));
}

const start = (name: Name): number => name.mentions[0]?.segment.from ?? 0;

function giveSurname(
  name: Name,
  bearers: readonly Draft[],
  fullPlaces: ReadonlyMap<Draft, readonly Mention[]>,
  blockOf: (mention: Mention) => number,
): void {
  const [only] = bearers;
  if (bearers.length === 1 && only) {
    only.mentions.push(...name.mentions.filter((mention) => !mention.programme));
    return;
  }
  const places = bearers
    .flatMap((draft) => (fullPlaces.get(draft) ?? []).map((mention) => ({ draft, mention })))
    .toSorted((a, b) => a.mention.segment.from - b.mention.segment.from);
  let next = 0;
  let sole: Draft | null = null;
  let settled: Draft | null = null;
  let lastOther = -Infinity;
  for (const mention of name.mentions) {
    for (
      let place = places[next];
      place && place.mention.segment.from < mention.segment.from;
      place = places[++next]
    ) {
      if (next === 0) sole = place.draft;
      else if (sole !== place.draft) sole = null;
      if (settled !== null && place.draft !== settled) lastOther = blockOf(place.mention);
      else if (place.draft === settled) lastOther = -Infinity;
    }
    if (mention.programme) continue;
    if (sole !== null) settled ??= sole;
    if (settled !== null) {
      if (lastOther < blockOf(mention)) settled.mentions.push(mention);
      continue;
    }
    const before = places[next - 1];
    const earlier = places[next - 2];
    if (!before || blockOf(before.mention) !== blockOf(mention)) continue;
    if (!earlier || earlier.draft === before.draft || blockOf(earlier.mention) < blockOf(mention))
      before.draft.mentions.push(mention);
  }
}

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list) list.push(draft);
  else map.set(key, [draft]);
}

export { genderOfGivenName as givenNameGender } from './gender.ts';
