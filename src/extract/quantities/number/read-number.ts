import type { Token } from '../../tokens.ts';
import { halfWords, smallNumbers } from '../../../language/en/figures/number-words.ts';
import { tidy, together, type NumberReading } from './number-reading.ts';
import { readDigitNumber } from './read-digits.ts';
import { readFraction } from './read-fraction.ts';
import { readWordNumber } from './read-words.ts';
import { scaleAt } from './scales.ts';
import { indefiniteArticles } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

/** The digit that a word or a token of one digit says; null where it says none. */
function digitAt(tokens: readonly Token[], at: number): string | null {
  const { lower = '', kind } = tokens[at] ?? {};
  const small = smallNumbers.get(lower);
  if (small !== undefined) return small < 10 ? String(small) : null;
  return kind === 'number' && /^\d$/.test(lower) ? lower : null;
}

/** "two point two million": a number below a thousand with the digits after "point"; itself where there are none. */
function withPoint(tokens: readonly Token[], number: NumberReading): NumberReading {
  const { from, to, scale, value } = number;
  const isPoint = tokens[to]?.lower === 'point' && scale === 1 && Number.isInteger(value);
  // "at one point two men came"
  const isMoment = tokens[from]?.lower === 'one' && tokens[from - 1]?.lower === 'at';
  if (!isPoint || isMoment || !together(tokens, from, to + 1)) return number;
  let digits = '';
  let end = to + 1;
  for (let digit = digitAt(tokens, end); digit !== null; digit = digitAt(tokens, end)) {
    digits += digit;
    end += 1;
  }
  if (digits === '') return number;
  const coefficient = Number(`${String(value)}.${digits}`);
  let by = 1;
  for (let next = scaleAt(tokens, end); next; next = scaleAt(tokens, end)) {
    by *= next.scale;
    end = next.to;
  }
  return { ...number, to: end, value: tidy(coefficient * by), coefficient, scale: by };
}

/**
 * The number at a token, in digits or in words, without sign, bound, currency or unit; null where none begins.
 * Looks ahead over the words of that number alone.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at];
  if (!first) return null;
  const isArticle = indefiniteArticles.has(first.lower);
  if (halfWords.has(first.lower) || (isArticle && halfWords.has(lowerAt(tokens, at + 1)))) {
    const half = readFraction(tokens, at);
    return half && half.scale > 1 ? half : null;
  }
  const number = first.kind === 'word' ? readWordNumber(tokens, at) : readDigitNumber(tokens, at);
  return number && withPoint(tokens, number);
}
