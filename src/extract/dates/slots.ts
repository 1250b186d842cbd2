import type { Token } from '../tokens.ts';
import { keyOf, type Slot, type SlotValue } from './pattern.ts';
import {
  decadeNames,
  directions,
  monthAbbreviations,
  months,
  nths,
  ordinals,
  partsOfDay,
  partsOfDayPlural,
  seasons,
  smallNumbers,
  tens,
  unitsPlural,
  unitsSingular,
  weekdayAbbreviations,
  weekdays,
  weekdaysPlural,
} from '../../language/en/dates/time-words.ts';
import {
  dozenWords,
  halvesOfDay,
  multipliers,
  ordinalEndings,
  pairWords,
  vagueNumbers,
  zones,
} from '../../language/en/dates/clock-words.ts';
import {
  adjectiveLeads,
  agoWords,
  endedWords,
  monthParts,
  ofWords,
  periodWords,
} from '../../language/en/dates/composed.ts';
import {
  additives,
  alternatives,
  definiteArticle,
  genitives,
  indefiniteArticles,
} from '../../language/en/sentences/function-words.ts';
import { halfWords } from '../../language/en/figures/number-words.ts';
import { holidays } from '../../language/en/dates/holidays.ts';
import { digitsValue } from '../digits-value.ts';
import { lowerAt } from '../lower-at.ts';

type Read = Slot['read'];

const isCapitalised = (token: Token): boolean => token.text !== token.lower;

const touches = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && before.end === after?.start;

/** A slot of single words, each with its value. */
const words = (vocabulary: ReadonlyMap<string, SlotValue>): Slot => ({
  keys: [...vocabulary.keys()],
  read: (tokens, at) => {
    const token = tokens[at];
    const value = token && vocabulary.get(keyOf(token));
    return value === undefined ? null : { end: at + 1, value };
  },
});

/** A slot of the words of a class. */
const oneOf = (vocabulary: ReadonlySet<string>): Slot =>
  words(new Map([...vocabulary].map((word) => [word, word])));

/** A holiday by its name, the longest where one name begins with another. */
const readHoliday: Read = (tokens, at) => {
  let found: ReturnType<Read> = null;
  for (const name of holidays.keys()) {
    const end = at + name.split(' ').length;
    const isHere = tokens.slice(at, end).map(keyOf).join(' ') === name;
    if (isHere && end > (found?.end ?? 0)) found = { end, value: name };
  }
  return found;
};

/** A slot of capitalised names and their abbreviations, which take their full stop with them. */
const capitalisedNames = (
  names: ReadonlyMap<string, number>,
  abbreviations: ReadonlyMap<string, number>,
): Slot => ({
  keys: [...names.keys(), ...abbreviations.keys()],
  read: (tokens, at) => {
    const token = tokens[at];
    if (!token || !isCapitalised(token)) return null;
    const whole = names.get(token.lower);
    if (whole !== undefined) return { end: at + 1, value: whole };
    const short = abbreviations.get(token.lower);
    if (short === undefined) return null;
    const next = tokens[at + 1];
    return { end: next?.text === '.' && touches(token, next) ? at + 2 : at + 1, value: short };
  },
});

/** A plain whole number of so many digits. */
const digits = (token: Token | undefined, least: number, most: number): number | null =>
  token?.kind === 'number' &&
  /^\d+$/.test(token.text) &&
  token.text.length >= least &&
  token.text.length <= most
    ? Number(token.text)
    : null;

/** A number token that is part of something longer: "$1990", "1990.5", "3-1990". */
const isGlued = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return touches(before, tokens[at]) && /^[$€£¥#.:/]$/.test(before?.text ?? '');
};

const belowHundred = (tokens: readonly Token[], at: number): { end: number; value: number } | null => {
  const token = tokens[at];
  if (!token) return null;
  const small = smallNumbers.get(token.lower);
  if (small !== undefined) return { end: at + 1, value: small };
  const ten = tens.get(token.lower);
  if (ten === undefined) return null;
  const hyphen = tokens[at + 1];
  const unitAt = hyphen && keyOf(hyphen) === '-' && touches(token, hyphen) ? at + 2 : at + 1;
  const unit = smallNumbers.get(lowerAt(tokens, unitAt));
  return unit !== undefined && unit < 10
    ? { end: unitAt + 1, value: ten + unit }
    : { end: at + 1, value: ten };
};

const halfAfter = (tokens: readonly Token[], at: number): number | null => {
  const [whole, slash, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return whole?.text === '1' && slash?.text === '/' && part?.text === '2' ? at + 3 : null;
};

const readNumber: Read = (tokens, at) => {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    if (isGlued(tokens, at)) return null;
    const half = halfAfter(tokens, at + 1);
    const value = digitsValue(token.text);
    if (half !== null) return { end: half, value: value + 0.5 };
    const next = tokens[at + 1];
    if (next?.text === '½') return { end: at + 2, value: value + 0.5 };
    const scale = multipliers.get(next?.lower ?? '');
    return scale === undefined ? { end: at + 1, value } : { end: at + 2, value: value * scale };
  }
  const article = indefiniteArticles.has(token.lower);
  const first = article ? { end: at + 1, value: 1 } : belowHundred(tokens, at);
  if (first) {
    const scale = multipliers.get(lowerAt(tokens, first.end));
    if (scale !== undefined) return { end: first.end + 1, value: first.value * scale };
    if (article && dozenWords.has(lowerAt(tokens, at + 1))) return { end: at + 2, value: 12 };
    if (article && tokens[at + 1]?.lower === 'few') return { end: at + 2, value: 'X' };
    if (article && pairWords.has(lowerAt(tokens, at + 1)))
      return { end: genitives.has(lowerAt(tokens, at + 2)) ? at + 3 : at + 2, value: 2 };
    if (article) return null;
    const half = halfAfter(tokens, first.end);
    if (half !== null) return { end: half, value: first.value + 0.5 };
    if (
      additives.has(lowerAt(tokens, first.end)) &&
      tokens[first.end + 1]?.lower === 'a' &&
      halfWords.has(lowerAt(tokens, first.end + 2))
    )
      return { end: first.end + 3, value: first.value + 0.5 };
    return first;
  }
  if (pairWords.has(token.lower))
    return { end: genitives.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1, value: 2 };
  if (dozenWords.has(token.lower)) return { end: at + 1, value: 12 };
  return vagueNumbers.has(token.lower) ? { end: at + 1, value: 'X' } : null;
};

const readYear: Read = (tokens, at) => {
  const value = digits(tokens[at], 4, 4);
  return value === null || value < 1000 || value > 2199 || isGlued(tokens, at)
    ? null
    : { end: at + 1, value };
};

const yearInWords: Read = (tokens, at) => {
  const century = smallNumbers.get(lowerAt(tokens, at));
  if (century === undefined || century < 15) return null;
  const rest = belowHundred(tokens, at + 1);
  return rest && rest.value >= 10 ? { end: rest.end, value: century * 100 + rest.value } : null;
};

const twoDigitYear: Read = (tokens, at) => {
  const value = digits(tokens[at], 2, 2);
  return value === null ? null : { end: at + 1, value };
};

/** "first", "twenty-fourth" */
const ordinalInWords = (tokens: readonly Token[], at: number): { end: number; value: number } | null => {
  const word = ordinals.get(lowerAt(tokens, at));
  if (word !== undefined) return { end: at + 1, value: word };
  const ten = tens.get(lowerAt(tokens, at));
  const unit = ordinals.get(lowerAt(tokens, at + 2));
  const isJoined = tokens[at + 1]?.kind === 'symbol';
  return ten !== undefined && unit !== undefined && unit < 10 && isJoined
    ? { end: at + 3, value: ten + unit }
    : null;
};

const readDay: Read = (tokens, at) => {
  const token = tokens[at];
  const word = ordinalInWords(tokens, at);
  if (word !== null) return word.value <= 31 ? word : null;
  const value = digits(token, 1, 2);
  if (value === null || value < 1 || value > 31) return null;
  const next = tokens[at + 1];
  if (touches(token, next) && next && ordinalEndings.has(next.lower)) return { end: at + 2, value };
  // "May 5.5", "June 3:15", "March 10%" and "5,000" are no days.
  if (touches(token, next) && /^[:%/]$/.test(next?.text ?? '') && tokens[at + 2]?.kind === 'number')
    return null;
  if (next?.text === '%') return null;
  return { end: at + 1, value };
};

const readOrdinal: Read = (tokens, at) => {
  const token = tokens[at];
  const word = ordinalInWords(tokens, at);
  if (word !== null) return word;
  const value = digits(token, 1, 2);
  const next = tokens[at + 1];
  return value !== null && next && ordinalEndings.has(next.lower) && touches(token, next)
    ? { end: at + 2, value }
    : null;
};

const readDecade: Read = (tokens, at) => {
  const token = tokens[at];
  const value = digits(token, 4, 4);
  const next = tokens[at + 1];
  if (value === null || value % 10 !== 0 || value < 1000 || value > 2100) return null;
  return next && touches(token, next) && (next.lower === 's' || keyOf(next) === "'s")
    ? { end: at + 2, value }
    : null;
};

const readShortDecade: Read = (tokens, at) => {
  const value = digits(tokens[at], 2, 2);
  const next = tokens[at + 1];
  if (value === null || value % 10 !== 0) return null;
  return next && touches(tokens[at], next) && (next.lower === 's' || keyOf(next) === "'s")
    ? { end: at + 2, value }
    : null;
};

/** "10:35", "10" before "a.m."; the value is minutes of the day, before noon and afternoon are told apart. */
const readClock: Read = (tokens, at) => {
  const hour = digits(tokens[at], 1, 2);
  if (hour === null || hour > 24 || isGlued(tokens, at)) return null;
  if (tokens[at + 1]?.text === ':' && touches(tokens[at], tokens[at + 1])) {
    const minute = digits(tokens[at + 2], 2, 2);
    return minute === null || minute > 59 ? null : { end: at + 3, value: hour * 60 + minute };
  }
  return { end: at + 1, value: hour * 60 };
};

/** Every slot that the patterns of the rules may name. */
export const slots: ReadonlyMap<string, Slot> = new Map<string, Slot>([
  ['month', capitalisedNames(months, monthAbbreviations)],
  ['weekday', capitalisedNames(weekdays, weekdayAbbreviations)],
  ['weekdays', words(weekdaysPlural)],
  ['day', { keys: ['#', ...ordinals.keys(), ...tens.keys()], read: readDay }],
  ['ordinal', { keys: ['#', ...ordinals.keys(), ...tens.keys()], read: readOrdinal }],
  ['year', { keys: ['#'], read: readYear }],
  ['whichOne', words(nths)],
  ['aUnit', words(unitsSingular)],
  ['whichWord', words(directions)],
  ['theWord', oneOf(definiteArticle)],
  ['aWord', oneOf(indefiniteArticles)],
  ['ofWord', oneOf(ofWords)],
  ['orWord', oneOf(alternatives)],
  ['monthPart', oneOf(monthParts)],
  ['endedWord', oneOf(endedWords)],
  ['periodWord', oneOf(periodWords)],
  ['agoWord', oneOf(agoWords)],
  ['adjectiveLead', oneOf(adjectiveLeads)],
  ['holidayName', { keys: [...holidays.keys()].map((name) => name.split(' ')[0] ?? ''), read: readHoliday }],
  ['yearInWords', { keys: [...smallNumbers.keys()], read: yearInWords }],
  ['yy', { keys: ['#'], read: twoDigitYear }],
  ['decade', { keys: ['#'], read: readDecade }],
  ['shortDecade', { keys: ['#'], read: readShortDecade }],
  ['decadeName', words(decadeNames)],
  [
    'n',
    {
      keys: [
        '#',
        ...smallNumbers.keys(),
        ...tens.keys(),
        ...indefiniteArticles,
        ...vagueNumbers,
        ...pairWords,
        ...dozenWords,
      ],
      read: readNumber,
    },
  ],
  ['unit', words(unitsSingular)],
  ['units', words(unitsPlural)],
  ['anyUnit', words(new Map([...unitsSingular, ...unitsPlural]))],
  ['season', words(seasons)],
  ['part', words(partsOfDay)],
  ['parts', words(partsOfDayPlural)],
  ['direction', words(directions)],
  ['clock', { keys: ['#'], read: readClock }],
  ['half', words(halvesOfDay)],
  ['zone', words(zones)],
]);
