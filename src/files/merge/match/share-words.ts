import { tellingWords } from '../../naming/telling-words.ts';

/** The words of a text, counted. */
export interface CountedWords {
  readonly all: number;
  /** Word in lower case → how often it stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that tell what the text is about. */
  readonly telling: ReadonlySet<string>;
}

/** What two texts have in common. */
export interface SharedWords {
  /** Dice's coefficient of their words, repeated ones counted as often as both have them: 0 to 1. */
  readonly share: number;
  /** How many different telling words they share. */
  readonly telling: number;
}

const mostWords = 400;

/** Counts the words of a text, marks and dashes apart; of a long one its beginning. */
export function countWords(text: string): CountedWords {
  const words = tellingWords(text, mostWords).map(({ text: word, telling }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    telling,
  }));
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    all: words.length,
    counts,
    telling: new Set(words.filter(({ telling }) => telling).map(({ word }) => word)),
  };
}

/** Compares two texts by the words that they share, in whatever order. */
export function shareWords(one: CountedWords, other: CountedWords): SharedWords {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return {
    share: one.all + other.all === 0 ? 0 : (2 * shared) / (one.all + other.all),
    telling: [...one.telling].filter((word) => other.telling.has(word)).length,
  };
}
