import { digitsValue, touches, type FigureToken } from './figure-tokens.ts';
import {
  multiples,
  orders,
  parts,
  scaleLetters,
  scales,
  small,
  unitLetters,
  vulgar,
} from './number-words.ts';

/** A number as the second reader reads it: the token after it, and what it may state. */
export interface NumberAgain {
  readonly to: number;
  readonly value: number;
  /** What it states where a letter after its digits is a unit (metres) and no scale; null where there is no such letter. */
  readonly measured: number | null;
  /** What its scale words multiply by; 1 where it has none. */
  readonly scale: number;
  /** True where it states an order of magnitude ("dozens"), which is at least that. */
  readonly isVague: boolean;
  /** True where it begins with digits. */
  readonly isDigits: boolean;
}

type Tokens = readonly FigureToken[];

const lowerAt = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** The token after a hyphen, where one joins two words at `at`; `at` itself where there is none. */
const afterHyphen = (tokens: Tokens, at: number): number =>
  /^[-‐‑]$/.test(lowerAt(tokens, at)) && touches(tokens, at - 1) && touches(tokens, at) ? at + 1 : at;

const singular = (word: string): string => (word === 'halves' ? 'half' : word.replace(/s$/, ''));

/** The scale words at `at`, one after another ("hundred thousand", "of a million"). */
function readScales(tokens: Tokens, at: number): { to: number; scale: number } {
  let [to, scale] = [at, 1];
  for (;;) {
    const next = afterHyphen(tokens, to);
    const by = scales.get(lowerAt(tokens, next));
    if (by === undefined) return { to, scale };
    [to, scale] = [next + 1, scale * by];
  }
}

const make = (to: number, value: number, more: Partial<NumberAgain> = {}): NumberAgain => ({
  to,
  value,
  measured: null,
  scale: 1,
  isVague: false,
  isDigits: false,
  ...more,
});

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

/** Digits with what belongs to them: a fraction, a power of ten, scale letters and scale words. */
function readDigits(tokens: Tokens, at: number): NumberAgain | null {
  const first = tokens[at];
  if (!first) return null;
  const sign = vulgar.get(first.text);
  if (first.is !== 'digits' && sign === undefined) return null;
  let value = sign ?? digitsValue(first.text);
  let to = at + 1;
  const fraction = vulgar.get(lowerAt(tokens, to));
  if (sign === undefined && fraction !== undefined) [value, to] = [value + fraction, to + 1];
  // "1/2", "1 1/2"
  const wholeFirst = tokens[to]?.is === 'digits' && /^[/⁄∕]$/.test(lowerAt(tokens, to + 1)) ? 1 : 0;
  const over = to + wholeFirst;
  if (/^[/⁄∕]$/.test(lowerAt(tokens, over)) && tokens[over + 1]?.is === 'digits' && touches(tokens, over)) {
    const [top, bottom] = [digitsValue(lowerAt(tokens, over - 1)), digitsValue(lowerAt(tokens, over + 1))];
    if (top < bottom) [value, to] = [wholeFirst * value + top / bottom, over + 2];
  }
  // "3 × 10−8"
  const power =
    /^[×x]$/.test(lowerAt(tokens, to)) && lowerAt(tokens, to + 1) === '10' ? tokens[to + 3] : undefined;
  if (power?.is === 'digits' && /^[-−–^]$/.test(lowerAt(tokens, to + 2)))
    return make(
      to + 4,
      Number(`${String(value)}e${lowerAt(tokens, to + 2) === '^' ? '' : '-'}${power.text}`),
    );
  const letters = lowerAt(tokens, to);
  const isLetter = tokens[to]?.is === 'word' && scaleLetters.has(letters);
  const isApart = isLetter && !touches(tokens, to - 1) && /^[MB]$|^[mbt]n$/.test(tokens[to]?.text ?? '');
  const by = isLetter && (touches(tokens, to - 1) || isApart) ? (scaleLetters.get(letters) ?? 1) : 1;
  if (by > 1) to += 1;
  const words = readScales(tokens, to);
  const scale = by * words.scale;
  const isUnit = by > 1 && unitLetters.has(letters);
  return {
    ...make(words.to, value * scale, { isDigits: true, scale }),
    measured: isUnit ? value * words.scale : null,
  };
}

/** A number in words below a hundred: "twenty-five". */
function readSmall(tokens: Tokens, at: number): { to: number; value: number } | null {
  const first = small.get(lowerAt(tokens, at));
  if (first === undefined) return null;
  const next = afterHyphen(tokens, at + 1);
  const ones = small.get(lowerAt(tokens, next));
  return first >= 20 && ones !== undefined && ones > 0 && ones < 10
    ? { to: next + 1, value: first + ones }
    : { to: at + 1, value: first };
}

/** "and a half", "and three quarters", after a whole number. */
function readAndPart(tokens: Tokens, at: number): { to: number; value: number } | null {
  if (lowerAt(tokens, at) !== 'and') return null;
  const top = /^an?$/.test(lowerAt(tokens, at + 1)) ? 1 : small.get(lowerAt(tokens, at + 1));
  const next = afterHyphen(tokens, at + 2);
  const bottom = parts.get(singular(lowerAt(tokens, next)));
  return top && bottom ? { to: next + 1, value: top / bottom } : null;
}

/** A number in words: "three million two hundred thousand and five", "two and a half million", "a dozen". */
function readWords(tokens: Tokens, at: number): NumberAgain | null {
  const isOne = /^an?$/.test(lowerAt(tokens, at)) && readScales(tokens, at + 1).scale > 1;
  const bare = isOne ? null : readScales(tokens, at);
  if (!isOne && bare?.scale === 1 && !small.has(lowerAt(tokens, at))) return null;
  let [to, total, scale] = [isOne ? at + 1 : at, 0, 1];
  let group: number | null = isOne || (bare && bare.scale > 1) ? 1 : null;
  for (;;) {
    const from = group !== null && lowerAt(tokens, to) === 'and' ? to + 1 : to;
    const next = readSmall(tokens, afterHyphen(tokens, from));
    // "two three" and "five and six" are two numbers; "hundred and five" is one
    const goesOn = group === null || (group >= 100 ? group % 100 === 0 : group === 0 && total >= 100);
    if (next && goesOn && (from === to || (group ?? 0) >= 100 || total >= 100)) {
      group = (group ?? 0) + next.value;
      to = next.to;
      continue;
    }
    // "two and a half million", "a million and a half"
    const part = group === null ? null : readAndPart(tokens, to);
    if (part) [group, to] = [(group ?? 0) + part.value * scale, part.to];
    const by = scales.get(lowerAt(tokens, afterHyphen(tokens, to)));
    if (by === undefined || group === null || (group === 0 && total === 0)) break;
    to = afterHyphen(tokens, to) + 1;
    if (by <= 100 && by !== 12 && by !== 20) group = group * by;
    else if (group === 0) total *= by;
    else [total, group] = [total + group * by, 0];
    scale = Math.max(scale, by);
  }
  return group === null ? null : make(to, total + group, { scale });
}

/** "half", "half a million", "two-thirds", "three quarters of a million", "a quarter". */
function readPart(tokens: Tokens, at: number): NumberAgain | null {
  const isHalf = lowerAt(tokens, at) === 'half';
  const top = isHalf || /^an?$/.test(lowerAt(tokens, at)) ? 1 : readSmall(tokens, at)?.value;
  const next = isHalf ? at : afterHyphen(tokens, at + 1);
  const word = lowerAt(tokens, next);
  const bottom = parts.get(singular(word));
  if (top === undefined || top === 0 || bottom === undefined || word === 'seconds') return null;
  let to = next + 1;
  const of = lowerAt(tokens, to) === 'of' ? 1 : 0;
  const an = /^an?$/.test(lowerAt(tokens, to + of)) ? 1 : 0;
  const whole = readScales(tokens, to + of + an);
  const isScaled = whole.scale > 1 && (of === an || isHalf || of === 0);
  if (isScaled) ({ to } = whole);
  return make(to, (top / bottom) * (isScaled ? whole.scale : 1), { scale: isScaled ? whole.scale : 1 });
}

/** "sixfold", "10-fold", "twice", "a couple", "a pair". */
function readMultiple(tokens: Tokens, at: number): NumberAgain | null {
  const word = lowerAt(tokens, at);
  const fold = small.get(word.replace(/fold$/, '')) ?? scales.get(word.replace(/fold$/, ''));
  if (word.endsWith('fold') && fold !== undefined) return make(at + 1, fold);
  const isArticle = /^an?$/.test(word) ? 1 : 0;
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

/** The longest number that begins at a token, without sign, currency or bound; null where none does. */
export function readNumberAgain(tokens: Tokens, at: number): NumberAgain | null {
  const readings = [readOrder, readDigits, readPart, readWords, readMultiple].map((read) => read(tokens, at));
  return readings.reduce<NumberAgain | null>(
    (longest, one) => (one && (!longest || one.to > longest.to) ? one : longest),
    null,
  );
}
