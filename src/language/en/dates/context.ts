import { wordSet } from '../../word-set.ts';

/** Words before a bare year or month. */
export const leadsToDate = wordSet(
  'the a an in of since until till by from to before after during through throughout for between and or circa around about last next this early late mid as at on with than',
);

/** Months that are also verbs or given names: these need more than their capital. */
export const ambiguousMonths = wordSet('may march april june august mar dec jan sep jun jul');

/** Nouns whose number is no year. */
export const numberedThings = wordSet(
  'no number page pages flight flights route highway chapter verse room bus train channel version model windows section article title act bill resolution rule line level pin code zip unit lot office',
);

/** Nouns of which four digits before them are a count. */
export const measures = wordSet(
  'percent per year years dollars dollar cents pounds euros yen francs marks people men women children soldiers troops miles kilometers kilometres meters metres feet acres tons tonnes gallons liters litres barrels points shares hours minutes days weeks months workers employees jobs members rpm pages words degrees migrants refugees students',
);

/** What is played in quarters. */
export const games = wordSet('game match final contest playoff bowl');

/** Adverbs for a day next to that of publication, with how many days on it lies. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words before a length of time that ends now: "the past two years". */
export const endingNow = wordSet('last past');

/** Words before a length of time that begins now: "the next two years". */
export const beginningNow = wordSet('next coming');

/** Words for the stretch before. */
export const pastWords = wordSet('last past previous preceding');

/** Words for the stretch behind. */
export const nextWords = wordSet('next coming following');

/** Adverbs for how often, with their length in ISO 8601. */
export const setAdverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['hourly', 'PT1H'],
  ['nightly', 'P1D'],
]);
