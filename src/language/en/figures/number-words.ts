import { wordSet } from '../../word-set.ts';
import { indefiniteArticles } from '../sentences/function-words.ts';

/** Numbers below one hundred under their names. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, tens): [string, number] => [word, (tens + 2) * 10]),
]);

/** Words that multiply the number before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** The same in the plural, which multiply only behind a number of their own: "two hundred dozens". */
export const scalePlurals: ReadonlyMap<string, number> = new Map(
  ['dozens', 'millions', 'billions', 'trillions', 'lakhs', 'crores'].map((word) => [
    word,
    scaleWords.get(word.slice(0, -1)) ?? 1,
  ]),
);

/** Letters that multiply the digits they touch ("8.1bn"). A lone m may be metres as well; its reader decides. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Scale words in the plural: an order of magnitude and no number. */
export const orderWords: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Denominators, singular and plural. */
export const fractionWords: ReadonlyMap<string, number> = new Map(
  [
    ['half', 2],
    ['third', 3],
    ['quarter', 4],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
  ].flatMap(([word, parts]): [string, number][] => [
    [String(word), Number(parts)],
    [word === 'half' ? 'halves' : `${String(word)}s`, Number(parts)],
  ]),
);

/** Fractions that are one character. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Fractions that go on a whole number: "two and a half". */
export const partsAfterAnd = wordSet('half quarter');

/** Signs and words before a number that say on which side of nought it lies. */
export const signWords: ReadonlyMap<string, number> = new Map([
  ['-', -1],
  ['−', -1],
  ['–', -1],
  ['minus', -1],
  ['negative', -1],
  ['+', 1],
  ['plus', 1],
]);

/** Words for a number below nought. */
export const minusWords = wordSet('negative minus');

/** Words with which an amount may begin. */
export const amountOpeners: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...orderWords.keys(),
  ...indefiniteArticles,
  'dozens',
  'half',
]);

/** What makes a number of the article before it: "a million", "a third". */
export const afterArticle: ReadonlySet<string> = new Set([
  ...scaleWords.keys(),
  ...[...fractionWords.keys()].filter((word) => !word.endsWith('s')),
]);

/** The word for one of two equal parts. */
export const halfWords = wordSet('half');
