import type { NumberAgain } from './number-again.ts';
import type { Span } from '../../article/article.ts';
import { figureTokens, hyphen, lowerAt, touches, type FigureToken } from './figure-tokens.ts';
import { readCompoundAgain } from './read-compound-again.ts';
import { readNumberAgain } from './read-number-again.ts';

/**
 * The second reader of figures. It shares nothing with the extractor: it reads each number of a phrase as long as it goes,
 * with sign and scale, so that a record's value can be held against its own words.
 */
export interface FigureAgain extends Span {
  /** What it may state: one number, or the two ends of a range. */
  readonly values: readonly number[];
  /** The ends of a range, each with all that it may state; null where it is none. */
  readonly range: readonly [readonly number[], readonly number[]] | null;
  /** The numbers of it, each of which is whole only with all of its stretch; those of a share and of one scale are one. */
  readonly wholes: readonly Span[];
  readonly isVague: boolean;
  /** True where a minus stands before it, or it is below zero. */
  readonly isNegative: boolean;
}

type Tokens = readonly FigureToken[];

interface Reading extends NumberAgain {
  readonly from: number;
  readonly isNegative: boolean;
}

const currency = /^\p{Sc}$/u;
const minus = /^[-−–]$/;
/** What opens before a figure. */
const opening = /^[([{“"‘]$/;

/** Whether a minus stands at `at`, close to what comes after it and apart from what comes before. */
function isMinus(tokens: Tokens, at: number): boolean {
  if (!minus.test(lowerAt(tokens, at)) || !touches(tokens, at)) return false;
  return at === 0 || !touches(tokens, at - 1) || opening.test(lowerAt(tokens, at - 1));
}

/** The sign and the currency before a number, as far as they belong to it. */
function readBefore(tokens: Tokens, at: number): { from: number; isNegative: boolean } {
  let from = at;
  while (currency.test(lowerAt(tokens, from - 1))) from -= 1;
  // "plus or minus 3" is on both sides
  const isMargin = lowerAt(tokens, from - 2) === 'or' && lowerAt(tokens, from - 3) === 'plus';
  const isNegative =
    (/^(?:minus|negative)$/.test(lowerAt(tokens, from - 1)) && !isMargin) || isMinus(tokens, from - 1);
  // "minus-260 degrees"
  const isJoined = hyphen.test(lowerAt(tokens, from - 1)) && lowerAt(tokens, from - 2) === 'minus';
  if (isJoined) return { from: from - 2, isNegative: true };
  return { from: isNegative ? from - 1 : from, isNegative };
}

const belowZero =
  /^(?:\s+degrees?)?(?:\s+(?:celsius|centigrade|fahrenheit))?\s+(?:below|under)\s+(?:zero|freezing)\b/i;

function readAt(text: string, tokens: Tokens, at: number): Reading | null {
  const number = readNumberAgain(tokens, at);
  if (!number) return null;
  const { from, isNegative } = readBefore(tokens, at);
  const end = tokens[number.to - 1]?.end ?? 0;
  return { ...number, from, isNegative: isNegative || belowZero.test(text.slice(end, end + 40)) };
}

const joins = new Set(['to', 'and', 'or', 'through', '-', '‐', '‑', '–', '—', '−']);
/** What may stand between what joins two ends and the second. */
const leads = new Set(
  'about around as many much high perhaps even maybe nearly almost over up to - − –'.split(' '),
);
/** How many words may stand between the first end and what joins the two: its unit. */
const longestUnit = 3;

/** Whether a number is the year that a preposition before it leads to. */
const isYear = (tokens: Tokens, { from, to }: Reading): boolean =>
  /^(?:in|since|during|until|of)$/.test(lowerAt(tokens, from - 1)) &&
  to === from + 1 &&
  /^(?:1[5-9]|20)\d\d$/.test(lowerAt(tokens, from));

/** The second end of a range that begins with a number; null where it is no range. */
function secondEnd(tokens: Tokens, first: Reading): Reading | null {
  let at = first.to;
  while (
    at - first.to < longestUnit &&
    !joins.has(lowerAt(tokens, at)) &&
    /^(?:[\p{L}\p{Sc}%])/u.test(lowerAt(tokens, at)) &&
    !readNumberAgain(tokens, at)
  )
    at += 1;
  // "rose 60% in 2018 to 3.9 million": a year, and no end of a range
  if (!joins.has(lowerAt(tokens, at)) || isYear(tokens, first)) return null;
  const joint = at;
  at += 1;
  while (leads.has(lowerAt(tokens, at)) || currency.test(lowerAt(tokens, at))) at += 1;
  const number = readNumberAgain(tokens, at);
  if (!number) return null;
  const { isNegative } = readBefore(tokens, at);
  // "59%-28%": a hyphen that joins is no sign.
  return { ...number, from: at, isNegative: isNegative && at - 2 >= joint };
}

/** What follows "in" where it tells how often, or how soon: "one in two games", "3 in 10 seconds". */
const time =
  /^(?:second|minute|hour|day|night|week|month|year|decade|season|game|match|round|attempt|place|time)s?$/;

/** Where the second number of a ratio stands, after "in", "out of" or "in every"; null where no such words are at `at`. */
function afterRatioWords(tokens: Tokens, at: number): { to: number; isOut: boolean } | null {
  const from = hyphen.test(lowerAt(tokens, at)) ? at + 1 : at;
  const isOut = lowerAt(tokens, from) === 'out' && lowerAt(tokens, from + 1) === 'of';
  if (!isOut && lowerAt(tokens, from) !== 'in') return null;
  const to = isOut ? from + 2 : from + 1;
  const next = lowerAt(tokens, to);
  return { to: hyphen.test(next) || next === 'every' || next === 'each' ? to + 1 : to, isOut };
}

/** "two in three", "1 out of 5", "one in every 10": a share of so many. */
function secondOfRatio(tokens: Tokens, first: Reading): Reading | null {
  const words = afterRatioWords(tokens, first.to);
  const number = words && readNumberAgain(tokens, words.to);
  if (!number) return null;
  const isYear = /^[12]\d{3}$/.test(lowerAt(tokens, words.to));
  const isTime = !words.isOut && time.test(lowerAt(tokens, number.to));
  if (isYear || isTime || first.value >= number.value || first.value < 1) return null;
  return { ...number, from: words.to, isNegative: false };
}

/** All that a number may state: with a letter as its scale, and as the unit that it may be instead. */
function signed({ value, measured, isNegative }: Reading, isMeasured: boolean): readonly number[] {
  const values = measured !== null && isMeasured ? [value, measured] : [value];
  return isNegative ? values.map((one) => -one) : values;
}

/** "8 or 9 million": the scale of the second end is that of the first too. */
function firstValues(first: Reading, second: Reading, isMeasured: boolean): readonly number[] {
  const values = signed(first, isMeasured);
  return first.scale === 1 && second.scale > 1
    ? [...values, ...values.map((value) => value * second.scale)]
    : values;
}

/** A figure and the token after it. */
interface FigureUpTo extends FigureAgain {
  readonly to: number;
}

const spanFrom = (tokens: Tokens, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** "7 feet, 10 inches": a figure in parts; null where a number stands alone or is an end of a ratio. */
function readParts(tokens: Tokens, first: Reading): FigureUpTo | null {
  if (secondOfRatio(tokens, first)) return null;
  const isMoney = currency.test(lowerAt(tokens, first.from));
  const compound = readCompoundAgain(tokens, first.to, first.value, isMoney);
  if (!compound) return null;
  const span = spanFrom(tokens, first.from, compound.to);
  const { isNegative, isVague } = first;
  return {
    ...span,
    to: compound.to,
    values: [compound.value],
    range: null,
    wholes: [span],
    isVague,
    isNegative,
  };
}

/** A figure that begins with a number: a ratio, a range, or that number. */
function readEnds(tokens: Tokens, first: Reading, isMeasured: boolean): FigureUpTo {
  const ratio = secondOfRatio(tokens, first);
  const second = ratio ? null : secondEnd(tokens, first);
  const last = ratio ?? second ?? first;
  const share = ratio ? first.value / ratio.value : null;
  const span = spanFrom(tokens, first.from, last.to);
  const isOneScale = second !== null && second.from - first.to < 2 && first.scale < second.scale;
  return {
    ...span,
    to: last.to,
    wholes:
      second && !isOneScale
        ? [spanFrom(tokens, first.from, first.to), spanFrom(tokens, second.from, second.to)]
        : [span],
    values: share === null ? signed(first, isMeasured) : [share, share * 100],
    range: second ? [firstValues(first, second, isMeasured), signed(second, isMeasured)] : null,
    isVague: first.isVague,
    isNegative: first.isNegative,
  };
}

/**
 * Reads every figure of a text, in order, each as long as it goes: "1.2m", "half a million", "two in three", "−5", "8 or 9
 * million". Places are in UTF-16 units of the text, with the sign and the currency before a number, without its unit.
 * @param isMeasured true where a letter after digits ("37m") may be a unit and no scale
 */
export function readFiguresAgain(text: string, isMeasured = false): FigureAgain[] {
  const tokens = figureTokens(text);
  const found: FigureAgain[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = readAt(text, tokens, at);
    const figure = first && (readParts(tokens, first) ?? readEnds(tokens, first, isMeasured));
    if (figure) found.push(figure);
    at = figure?.to ?? at + 1;
  }
  return found;
}

const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

const states = (values: readonly number[], value: number): boolean =>
  values.some((one) => isSame(one, value));

/**
 * Whether a phrase states an amount, to nine digits: the longest reading of its numbers counts.
 * @param how `isChange` where the record says that it is a change, so that a sign may be told by it; `isMeasured` where it has
 *   a unit that a letter after digits can stand for
 */
export function statesAmount(
  words: string,
  amount: number | { readonly low: number; readonly high: number },
  {
    isChange = false,
    isMeasured = false,
  }: { readonly isChange?: boolean; readonly isMeasured?: boolean } = {},
): boolean {
  return readFiguresAgain(words, isMeasured).some(({ values, range, isNegative }) => {
    if (typeof amount === 'number') {
      const all = range ? [...range[0], ...range[1]] : values;
      return states(all, amount) || (isChange && isNegative && states(all, -amount));
    }
    if (!range) return false;
    const [one, other] = range;
    return (
      (states(one, amount.low) && states(other, amount.high)) ||
      (states(one, amount.high) && states(other, amount.low))
    );
  });
}
