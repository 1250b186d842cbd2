import { readFileSync } from 'node:fs';

/** Start and end of a stretch of text, in UTF-16 units. */
export type Pair = readonly [number, number];

/** An article in which people marked who says what. */
export interface Marked {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly content: Pair[];
    readonly source: Pair[];
    readonly cue: Pair[];
  }[];
}

/** Reads such articles, one a line of JSON. */
export const readArticles = (path: string): Marked[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Marked);

/** How many units two stretches have in common. */
export const overlap = (a: Pair, b: Pair): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
