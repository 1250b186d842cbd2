import type { Span } from '../article.ts';

/** A place between two characters that is inside of something: what stands before it, and what after it. */
interface Joint {
  readonly before: RegExp;
  readonly after: RegExp;
  /** True where it joins two words to a compound ("harbour-master", "the mayor’s") of which one may be meant alone. */
  readonly isCompound?: true;
}

/**
 * Where a word, a number or a sum goes on. Each pattern ends, or begins, at the place, and looks at a few characters: see
 * {@link reach}.
 */
const joints: readonly Joint[] = [
  // "fen|ced", "14|th", "1.2|m"
  { before: /[\p{L}\p{M}\p{N}]$/u, after: /^[\p{L}\p{M}\p{N}]/u },
  { before: /[\ud800-\udbff]$/, after: /^[\udc00-\udfff]/ },
  // "the mayor|’s": whose something is may be meant alone
  { before: /[\p{L}\p{M}\p{N}]$/u, after: /^['’ʼ]s(?![\p{L}\p{M}\p{N}])/iu, isCompound: true },
  // "does|n’t", "o’|clock"
  {
    before: /[\p{L}\p{M}\p{N}]$/u,
    after: /^['’ʼ](?!s(?![\p{L}\p{M}\p{N}]))[\p{L}\p{N}]/iu,
  },
  { before: /[\p{L}\p{M}\p{N}]['’ʼ]$/u, after: /^[\p{L}\p{N}]/u },
  // "118|,400", "5.|000", "10:|30", "3|,5"
  { before: /\d$/, after: /^(?:[.:·]\d|,\d{1,3}(?!\d))/ },
  { before: /\d[.:·]$/, after: /^\d/ },
  { before: /\d,$/, after: /^\d{1,3}(?!\d)/ },
  // ".|5"
  { before: /(?:^|[^\p{L}\p{N}.…])\.$/u, after: /^\d/ },
  // "118| 400", with any space of print or keyboard
  { before: /(?:^|[^\d.,])\d{1,3}(?:\s\d{3}){0,3}$/, after: /^\s\d{3}(?![\d.,]?\d)/ },
  { before: /(?:^|[^\d.,])\d{1,3}(?:\s\d{3}){0,3}\s$/, after: /^\d{3}(?![\d.,]?\d)/ },
  // "8-|10", "9/|11", "2024|-12"
  { before: /\d$/, after: /^[-‐‑–/⁄]\d/ },
  { before: /\d[-‐‑–/⁄]$/, after: /^\d/ },
  // "non-|violent", "he/|she", "Example.|org"
  { before: /[\p{L}\p{M}\p{N}]$/u, after: /^[-‐‑/][\p{L}\p{N}]/u, isCompound: true },
  { before: /[\p{L}\p{M}\p{N}][-‐‑/]$/u, after: /^[\p{L}\p{N}]/u, isCompound: true },
  { before: /\p{L}$/u, after: /^\.\p{Ll}/u, isCompound: true },
  { before: /\p{L}\.$/u, after: /^\p{Ll}/u, isCompound: true },
  { before: /[@#]$/, after: /^[\p{L}\p{N}]/u, isCompound: true },
  // "A|&E", "U.|S."
  { before: /[\p{L}\p{N}]$/u, after: /^[&_@][\p{L}\p{N}]/u },
  { before: /[\p{L}\p{N}][&_@]$/u, after: /^[\p{L}\p{N}]/u },
  { before: /(?:^|\P{L})\p{Lu}$/u, after: /^\.\p{Lu}(?!\p{L})/u },
  { before: /(?:^|\P{L})\p{Lu}\.$/u, after: /^\p{Lu}(?!\p{L})/u },
  // "−|5", "’|98"
  { before: /(?:^|[\s([{“"‘„«])[-−–+±]$/, after: /^\p{Sc}?[\d.]/u },
  { before: /(?:^|[^\p{L}\p{N}'’])['’]$/u, after: /^\d\ds?(?![\p{L}\d.,:%])/u },
  // "$|5", "US|$5", "5| €", "5|%"
  { before: /\p{Sc}\s?$/u, after: /^[\d.]/ },
  { before: /\p{L}$/u, after: /^\p{Sc}\d/u },
  { before: /\d$/, after: /^\s?(?:\p{Sc}(?!\s?\d)|[%‰°])/u },
];

/** How far a joint looks to either side, in UTF-16 units. */
const reach = 16;

/** How words are to stand in a text. */
export interface Placing {
  /** The part of the text to look in; all of it where left out. */
  readonly within?: Span | undefined;
  /** True where a part of a compound will do: "112" of "112-member", "the mayor" of "the mayor’s". */
  readonly isPartOfCompound?: boolean | undefined;
}

/**
 * Whether a place between two characters of a text is an edge: no word, number, sign or sum goes on across it.
 * @param at in UTF-16 units
 */
export function isEdge(text: string, at: number, { isPartOfCompound = false }: Placing = {}): boolean {
  if (at <= 0 || at >= text.length) return true;
  const [left, right] = [text.slice(Math.max(0, at - reach), at), text.slice(at, at + reach)];
  return !joints.some(
    ({ before, after, isCompound }) =>
      !(isCompound && isPartOfCompound) && before.test(left) && after.test(right),
  );
}

/**
 * Lists where words stand in a text, byte for byte, in order. Where they would begin or end inside a word, a number or a sum,
 * the text has other words, and they do not stand there: "18,400" is no part of "118,400".
 * @param most how many places are looked for
 * @returns spans in UTF-16 units of the text; they may overlap
 */
export function placesOf(text: string, words: string, placing: Placing = {}, most = Infinity): Span[] {
  const { start: from, end: to } = placing.within ?? { start: 0, end: text.length };
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (end > to || places.length >= most) break;
    if (isEdge(text, at, placing) && isEdge(text, end, placing)) places.push({ start: at, end });
  }
  return places;
}

/** The first of {@link placesOf}; null where there is none. */
export const placeWords = (text: string, words: string, placing: Placing = {}): Span | null =>
  placesOf(text, words, placing, 1)[0] ?? null;

/** Whether words stand in a text: see {@link placesOf}. */
export const hasWords = (text: string, words: string, placing: Placing = {}): boolean =>
  placeWords(text, words, placing) !== null;

/**
 * What words are only a part of, where they stand in a text but never by themselves: "118,400" for "18,400".
 * @returns the stretch up to the edges on both sides; null where the words stand by themselves, or not at all
 */
export function wholeAround(text: string, words: string): string | null {
  const at = words === '' || hasWords(text, words) ? -1 : text.indexOf(words);
  if (at < 0) return null;
  let [start, end] = [at, at + words.length];
  while (!isEdge(text, start)) start -= 1;
  while (!isEdge(text, end)) end += 1;
  return text.slice(start, end);
}
