import { smallNumbers as numbersBelowHundred } from '../figures/number-words.ts';

/** The words of time expressions, apart from the rules that combine them. All keys are lower case. */

/** Months by name; abbreviations take a full stop. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
]);

/** Months by abbreviation. */
export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Weekdays, Monday being 1 as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Weekdays in the plural: "on Mondays". */
export const weekdaysPlural: ReadonlyMap<string, number> = new Map(
  [...weekdays].map(([name, day]) => [`${name}s`, day]),
);

/** Weekday abbreviations that are no other word. */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** A unit of time that expressions count in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Units in the singular. */
export const unitsSingular: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
]);

/** Units in the plural. */
export const unitsPlural: ReadonlyMap<string, Unit> = new Map([
  ['seconds', 'second'],
  ['minutes', 'minute'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['weekends', 'weekend'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
  ['millennia', 'millennium'],
]);

/** Seasons by their TIMEX3 letters. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of the day by their TIMEX3 letters. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['midday', 'TMI'],
]);

/** Parts of the day in the plural. */
export const partsOfDayPlural: ReadonlyMap<string, string> = new Map(
  [...partsOfDay].map(([name, part]) => [`${name}s`, part]),
);

/** Ordinals up to the thirty-first in one word. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
]);

const cardinals = (from: number, to: number): ReadonlyMap<string, number> =>
  new Map([...numbersBelowHundred].filter(([, value]) => value >= from && value <= to));

/** Which of its kind, counted from the front or, below zero, from the end. */
export const nths: ReadonlyMap<string, number> = new Map([
  ...[...ordinals].filter(([, value]) => value <= 5),
  ['last', -1],
  ['final', -1],
]);

/** Cardinals below twenty. */
export const smallNumbers = cardinals(1, 19);

/** Tens. */
export const tens = cardinals(20, 90);

/** Decades by name: "the nineties". */
export const decadeNames: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Words that make a stretch lie before, at or after the day of publication. */
export const directions: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);

/** Words before a duration that bound it, with their TIMEX3 mod. The longest phrase is tried first. */
export const boundPhrases: readonly (readonly [readonly string[], string])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['a', 'little', 'over'], 'MORE_THAN'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['over'], 'MORE_THAN'],
  [['under'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['nearly'], 'EQUAL_OR_LESS'],
  [['almost'], 'EQUAL_OR_LESS'],
];

/** Words before a date that say which part of it, with their TIMEX3 mod. */
export const datePartPhrases: readonly (readonly [readonly string[], string])[] = [
  [['the', 'very', 'end', 'of'], 'END'],
  [['the', 'beginning', 'of'], 'START'],
  [['the', 'start', 'of'], 'START'],
  [['the', 'middle', 'of'], 'MID'],
  [['the', 'end', 'of'], 'END'],
  [['the', 'early'], 'START'],
  [['the', 'late'], 'END'],
  [['the', 'mid', '-'], 'MID'],
  [['early', 'in'], 'START'],
  [['late', 'in'], 'END'],
  [['earlier', 'in'], 'START'],
  [['later', 'in'], 'END'],
  [['early', '-'], 'START'],
  [['late', '-'], 'END'],
  [['mid', '-'], 'MID'],
  [['mid'], 'MID'],
  [['early'], 'START'],
  [['late'], 'END'],
  [['earlier'], 'START'],
  [['later'], 'END'],
];
