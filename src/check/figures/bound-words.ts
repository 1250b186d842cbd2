import type { Span } from '../../article/article.ts';
import { bounds, type Bound } from '../../records/figure.ts';

/** The words that state each bound before a number, in lower case. Of several at one place the longest counts. */
const before: Readonly<Record<Bound, string>> = {
  exact: 'exactly|precisely',
  over: 'more than|over|over than|above|beyond|exceeding|exceed|exceeds|exceeded|in excess of|greater than|higher than|larger than|bigger than|longer than|older than|better than|upward of|upwards of|north of|surpassed|surpassing|topped|topping|tops|top|at more than|>|not just',
  atLeast:
    'at least|at the very least|no fewer than|no less than|not less than|not fewer than|no lower than|a minimum of|minimum of|a minimum|≥|from|not under|not below',
  under:
    'less than|fewer than|under|just under|well under|below|lower than|smaller than|younger than|shorter than|short of|shy of|sub-|sub -|<|not quite|not as many as',
  atMost:
    'up to|at most|at the most|no more than|not more than|no greater than|no later than|no higher than|not over|not above|as many as|as much as|as high as|as few as|as little as|a maximum of|maximum of|a maximum|within|until|anything up to|≤',
  about:
    'about|around|approximately|approx|approx.|roughly|some|an estimated|estimated|estimated at|circa|c.|ca.|somewhere around|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|closer to|close to|give or take|several|a few|~|≈',
  almost:
    'almost|nearly|close to|closer to|approaching|just under|virtually|not quite|nigh on|getting on for|barely',
};

/** The same after a number, or after what it counts. */
const after: Readonly<Partial<Record<Bound, string>>> = {
  over: '-plus|plus|+|and counting',
  atLeast:
    'or more|or greater|or above|or over|or higher|or older|or longer|or better|and over|and older|and above|and up|and more|at least|-plus|plus|+|at a minimum|minimum|at the very least',
  atMost:
    'or less|or fewer|or under|or below|or younger|or lower|or shorter|and under|and younger|and below|at most|at the most|at a maximum|maximum|tops',
  about: 'or so|or thereabouts|-odd|odd|more or less|give or take',
};

interface BoundPhrase {
  readonly phrase: string;
  readonly bounds: readonly Bound[];
}

function phrasesOf(list: Readonly<Partial<Record<Bound, string>>>): readonly BoundPhrase[] {
  const phrases = new Map<string, Bound[]>();
  for (const bound of bounds)
    for (const phrase of list[bound]?.split('|') ?? [])
      phrases.set(phrase, [...(phrases.get(phrase) ?? []), bound]);
  return [...phrases]
    .map(([phrase, bounds]) => ({ phrase, bounds }))
    .sort((one, other) => other.phrase.length - one.phrase.length);
}

const phrasesBefore = phrasesOf(before);
const phrasesAfter = phrasesOf(after);

/** A bound's words, and all bounds that they can state. */
export interface BoundAgain extends BoundPhrase {
  /** Where its words begin or end, counted from the number: in UTF-16 units. */
  readonly length: number;
}

const isLetter = (char: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(char);

/** The bound that ends a text, and so stands right before a number: the longest; null where there is none. */
export function boundBefore(text: string): BoundAgain | null {
  const trimmed = text.trimEnd();
  const lower = trimmed.toLowerCase().replace(/\s/g, ' ');
  const found = phrasesBefore.find(
    ({ phrase }) => lower.endsWith(phrase) && !isLetter(lower.charAt(lower.length - phrase.length - 1)),
  );
  return found ? { ...found, length: text.length - trimmed.length + found.phrase.length } : null;
}

/** The bound that begins a text, and so stands right after a number or what it counts; null where there is none. */
export function boundAfter(text: string): BoundAgain | null {
  const trimmed = text.trimStart();
  const lower = trimmed.toLowerCase().replace(/\s/g, ' ');
  const found = phrasesAfter.find(
    ({ phrase }) => lower.startsWith(phrase) && !isLetter(lower.charAt(phrase.length)),
  );
  return found ? { ...found, length: text.length - trimmed.length + found.phrase.length } : null;
}

/** Bounds that mean something else in many places: "spoke about 40 men", "over 10 years". */
const ambiguous = new Set(
  'about|and more|over|within|from|some|around|above|below|under|until|beyond|top|tops|topping|several|a few|close to|closer to|better than|plus|+|minimum|maximum|estimated|estimated at|exceed|exceeds|exceeded|exceeding|sub-|sub -|<|>|~|c.|ca.|exactly|precisely|not just|barely|as few as|as little as'.split(
    '|',
  ),
);

/** The bound outside of a stretch that stands right beside it and can mean nothing else there; null where there is none. */
export function boundBeside(text: string, { start, end }: Span): string | null {
  const [left, right] = [boundBefore(text.slice(0, start)), boundAfter(text.slice(end))];
  const found = [left, right].find((bound) => bound !== null && !ambiguous.has(bound.phrase));
  return found?.phrase ?? null;
}

/** Every bound that a phrase's words state before or after a number, the longest at each place. */
export function boundsStated(words: string, number: Span): Bound[] {
  const found: Bound[] = [];
  let least = number.start;
  const ends = [...words.slice(0, number.start).matchAll(/[\p{L}\p{M}\p{N}]+\.?|\S/gu)].toReversed();
  for (const { 0: word, index } of ends) {
    if (index + word.length > least) continue;
    const bound = boundBefore(words.slice(0, index + word.length));
    if (!bound) continue;
    found.push(...bound.bounds);
    least = index + word.length - bound.length;
  }
  let most = number.end;
  const rest = words.slice(number.end);
  for (const { index } of rest.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)) {
    if (number.end + index < most) continue;
    const bound = boundAfter(rest.slice(index));
    // "plus" joins two numbers; only where it touches the first does it bound it
    if (!bound || (bound.phrase === 'plus' && index > 0)) continue;
    found.push(...bound.bounds);
    most = number.end + index + bound.length;
  }
  return found;
}
