import { lowerAt } from './figure-tokens.ts';
import {
  afterHyphen,
  make,
  readScales,
  scaleAt,
  type NumberAgain,
  type ReadSoFar,
  type Tokens,
} from './number-again.ts';
import { multiples, orders, parts, scales, small } from './number-words.ts';
import { readDigits } from './read-digits-again.ts';

const article = /^an?$/;
const singular = (word: string): string => (word === 'halves' ? 'half' : word.replace(/s$/, ''));

/** "tens of thousands", "dozens", "hundreds of millions". */
function readOrder(tokens: Tokens, at: number): NumberAgain | null {
  let order = orders.get(lowerAt(tokens, at));
  if (order === undefined) return null;
  let to = at + 1;
  for (;;) {
    const next = lowerAt(tokens, to) === 'of' ? orders.get(lowerAt(tokens, to + 1)) : undefined;
    if (next === undefined) return make(to, order, { isVague: true });
    order *= next;
    to += 2;
  }
}

/** A number in words below a hundred: "twenty-five". */
function readSmall(tokens: Tokens, at: number): ReadSoFar | null {
  const first = small.get(lowerAt(tokens, at));
  if (first === undefined) return null;
  const next = afterHyphen(tokens, at + 1);
  const ones = small.get(lowerAt(tokens, next));
  return first >= 20 && ones !== undefined && ones > 0 && ones < 10
    ? { to: next + 1, value: first + ones }
    : { to: at + 1, value: first };
}

/** "and a half", "-and-a-half", "and three quarters", after a whole number. */
function readAndPart(tokens: Tokens, at: number): ReadSoFar | null {
  const and = afterHyphen(tokens, at);
  if (lowerAt(tokens, and) !== 'and') return null;
  const from = afterHyphen(tokens, and + 1);
  const top = article.test(lowerAt(tokens, from)) ? 1 : small.get(lowerAt(tokens, from));
  const next = afterHyphen(tokens, from + 1);
  const bottom = parts.get(singular(lowerAt(tokens, next)));
  return top && bottom ? { to: next + 1, value: top / bottom } : null;
}

/** A number in words as far as it is read. */
interface WordsSoFar {
  readonly to: number;
  /** What its scale words have closed: the three million of "three million two hundred". */
  readonly total: number;
  /** What stands after that, which a scale word may still multiply: the two hundred. */
  readonly group: number;
  /** The greatest of its scale words; 1 where it has none. */
  readonly scale: number;
}

/** The first of a number in words: "seven", or the one that "a million" and "million" leave out; null where none begins. */
function beginWords(tokens: Tokens, at: number): WordsSoFar | null {
  const isScale = (from: number): boolean => readScales(tokens, from).scale > 1;
  if (article.test(lowerAt(tokens, at)) && isScale(at + 1))
    return { to: at + 1, total: 0, group: 1, scale: 1 };
  if (isScale(at)) return { to: at, total: 0, group: 1, scale: 1 };
  const first = readSmall(tokens, at);
  return first && { to: first.to, total: 0, group: first.value, scale: 1 };
}

/** "hundred and five": a number with the number below a hundred that goes on with it; null where none does. */
function withSmall(tokens: Tokens, number: WordsSoFar): WordsSoFar | null {
  const { to, total, group } = number;
  const isAnd = lowerAt(tokens, to) === 'and';
  const next = readSmall(tokens, afterHyphen(tokens, isAnd ? to + 1 : to));
  // "two three" and "five and six" are two numbers; "hundred and five" is one
  const goesOn = group >= 100 ? group % 100 === 0 : group === 0 && total >= 100;
  return next && goesOn ? { ...number, to: next.to, group: group + next.value } : null;
}

/** "two and a half million", "a million and a half": a number with the part after it; itself where there is none. */
function withPart(tokens: Tokens, number: WordsSoFar): WordsSoFar {
  const part = readAndPart(tokens, number.to);
  return part ? { ...number, to: part.to, group: number.group + part.value * number.scale } : number;
}

/** A number times the scale word after it; null where there is none. */
function withScale(tokens: Tokens, { to, total, group, scale }: WordsSoFar): WordsSoFar | null {
  const next = afterHyphen(tokens, to);
  const by = scaleAt(tokens, next);
  if (by === undefined || (group === 0 && total === 0)) return null;
  const rest = { to: next + 1, scale: Math.max(scale, by) };
  if (by === 100) return { ...rest, total, group: group * by };
  return { ...rest, total: group === 0 ? total * by : total + group * by, group: 0 };
}

/** A number in words: "three million two hundred thousand and five", "two and a half million", "a dozen". */
function readWords(tokens: Tokens, at: number): NumberAgain | null {
  let number = beginWords(tokens, at);
  if (!number) return null;
  for (;;) {
    const longer: WordsSoFar | null = withSmall(tokens, number);
    const whole: WordsSoFar = longer ?? withPart(tokens, number);
    const next = longer ?? withScale(tokens, whole);
    if (!next) return make(whole.to, whole.total + whole.group, { scale: whole.scale });
    number = next;
  }
}

/** How many parts are told: the three of "three quarters", the one of "a quarter" and "half"; null where none are. */
function readTop(tokens: Tokens, at: number): number | null {
  const word = lowerAt(tokens, at);
  return word === 'half' || article.test(word) ? 1 : (readSmall(tokens, at)?.value ?? null);
}

/** The scale that a part is of ("a million", "of a million"); a half may do without the article ("half of million"). */
function readWhole(tokens: Tokens, at: number, isHalf: boolean): { to: number; scale: number } {
  const isOf = lowerAt(tokens, at) === 'of';
  const from = isOf ? at + 1 : at;
  const isArticle = article.test(lowerAt(tokens, from));
  const whole = readScales(tokens, isArticle ? from + 1 : from);
  return whole.scale > 1 && (!isOf || isArticle || isHalf) ? whole : { to: at, scale: 1 };
}

/** "half", "half a million", "two-thirds", "three quarters of a million", "a quarter". */
function readPart(tokens: Tokens, at: number): NumberAgain | null {
  const isHalf = lowerAt(tokens, at) === 'half';
  const top = readTop(tokens, at);
  const next = isHalf ? at : afterHyphen(tokens, at + 1);
  const bottom = parts.get(singular(lowerAt(tokens, next)));
  if (!top || bottom === undefined) return null;
  const { to, scale } = readWhole(tokens, next + 1, isHalf);
  return make(to, (top / bottom) * scale, { scale });
}

/** "sixfold", "10-fold", "twice", "a couple", "a pair". */
function readMultiple(tokens: Tokens, at: number): NumberAgain | null {
  const word = lowerAt(tokens, at);
  const fold = small.get(word.replace(/fold$/, '')) ?? scales.get(word.replace(/fold$/, ''));
  if (word.endsWith('fold') && fold !== undefined) return make(at + 1, fold);
  const isArticle = article.test(word) ? 1 : 0;
  if (/^(?:couple|pair)$/.test(lowerAt(tokens, at + isArticle))) {
    const whole = readScales(tokens, at + isArticle + (lowerAt(tokens, at + isArticle + 1) === 'of' ? 2 : 1));
    return whole.scale > 1
      ? make(whole.to, 2 * whole.scale, { scale: whole.scale })
      : make(at + isArticle + 1, 2);
  }
  const times = multiples.get(word);
  // "no fewer than 40" is no nought
  const isBound = /^(?:fewer|less|more|greater|later|earlier|longer|higher|lower)$/.test(
    lowerAt(tokens, at + 1),
  );
  return times === undefined || (word === 'no' && isBound) ? null : make(at + 1, times);
}

/** "two point two million": the digits that are spoken after a number, one word each; itself where there are none. */
function withSpokenDigits(tokens: Tokens, number: NumberAgain): NumberAgain {
  const isWhole = number.scale === 1 && Number.isInteger(number.value) && !number.isVague;
  if (!isWhole || lowerAt(tokens, number.to) !== 'point') return number;
  const digits: number[] = [];
  for (let at = number.to + 1; ; at += 1) {
    const word = lowerAt(tokens, at);
    const digit = /^\d$/.test(word) ? Number(word) : small.get(word);
    if (digit === undefined || digit > 9) break;
    digits.push(digit);
  }
  if (digits.length === 0) return number;
  const { to, scale } = readScales(tokens, number.to + 1 + digits.length);
  return { ...number, to, scale, value: Number(`${String(number.value)}.${digits.join('')}`) * scale };
}

/** The longest number that begins at a token, without sign, currency or bound; null where none does. */
export function readNumberAgain(tokens: Tokens, at: number): NumberAgain | null {
  const readings = [readOrder, readDigits, readPart, readWords, readMultiple].map((read) => {
    const number = read(tokens, at);
    return number && withSpokenDigits(tokens, number);
  });
  return readings.reduce<NumberAgain | null>(
    (longest, one) => (one && (!longest || one.to > longest.to) ? one : longest),
    null,
  );
}
