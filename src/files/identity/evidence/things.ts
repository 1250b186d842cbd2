/** All that the articles of a collection name, each thing under a number, and in how many articles it is named. */
export interface Things {
  readonly numberOf: Map<string, number>;
  readonly words: string[];
  /** Number → how many articles name it. */
  readonly articles: number[];
  /** How many articles were read. */
  count: number;
}

/** A collection of which nothing was read yet. */
export const noThings = (): Things => ({ numberOf: new Map(), words: [], articles: [], count: 0 });

/** Things by their numbers, each once, in rising order. */
export type ThingList = Int32Array;

/** The numbers of things; those that were never named get a new one. */
export function listThings(things: Things, named: Iterable<string>): ThingList {
  const numbers = new Set<number>();
  for (const thing of named) {
    const known = things.numberOf.get(thing);
    const number = known ?? things.words.length;
    if (known === undefined) {
      things.numberOf.set(thing, number);
      things.words.push(thing);
      things.articles.push(0);
    }
    numbers.add(number);
  }
  return Int32Array.from(numbers).sort();
}

/** Counts what one article names. */
export function countArticle(things: Things, named: ThingList): void {
  things.count++;
  for (const number of named) things.articles[number] = (things.articles[number] ?? 0) + 1;
}

/**
 * So many articles that name none of it are taken to stand beside a collection: in three articles on one bridge the
 * bridge is no common word.
 */
const beside = 60;

/** How much it says of each thing that two articles name it, and the words of its name. */
export interface WeighedThings {
  readonly weights: Float64Array;
  /** Number → the words, letters and digits only. */
  readonly wordsOf: readonly (readonly string[])[];
  readonly things: Things;
}

/** Weighs things by how seldom they are named: the logarithm of the inverse share of articles (inverse document frequency). */
export function weighThings(things: Things): WeighedThings {
  const { articles, count, words } = things;
  return {
    weights: Float64Array.from(words, (_, number) =>
      Math.log((count + beside) / ((articles[number] ?? 0) + 1)),
    ),
    wordsOf: words.map((thing) => thing.split(' ').map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))),
    things,
  };
}
