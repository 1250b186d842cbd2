import type { Bound } from '../records/statistic.ts';

/** The words that state each bound; the longest that a phrase holds decides. */
const boundWords: readonly (readonly [Bound, RegExp])[] = [
  [
    'atLeast',
    /\b(?:at least|no (?:fewer|less) than|not less than|a minimum of|minimum|or more|upwards? of|from|tens|dozens|hundreds|thousands|millions|billions)\b/i,
  ],
  [
    'atMost',
    /\b(?:at most|no more than|not more than|up to|as (?:many|much|high) as|a maximum of|maximum|or (?:fewer|less)|within|until)\b/i,
  ],
  [
    'over',
    /\b(?:more than|over|above|exceed\w*|in excess of|beyond|greater than|higher than|well over|plus|north of|top(?:s|ped)?)\b|\+|>/i,
  ],
  ['under', /\b(?:less than|fewer than|under|below|lower than|short of|sub)\b|</i],
  ['almost', /\b(?:almost|nearly|close to|just under|not quite|approaching)\b/i],
  [
    'about',
    /\b(?:about|around|approximately|roughly|some|an estimated|estimated|circa|or so|more or less|closer? to|nearly|approx|several|a few|couple)\b|~/i,
  ],
];

/** The bounds that a phrase's own words can state; empty where it states none, which is `exact`. */
export function boundsStated(words: string): Bound[] {
  return boundWords.filter(([, pattern]) => pattern.test(words)).map(([bound]) => bound);
}
