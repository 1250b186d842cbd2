import { digitsValue, lowerAt, touches } from './figure-tokens.ts';
import {
  afterHyphen,
  make,
  readScales,
  scaleAt,
  type NumberAgain,
  type ReadSoFar,
  type Tokens,
} from './number-again.ts';
import { scaleLetters, unitLetters, vulgar } from './number-words.ts';

const slash = /^[/⁄∕]$/;

/** Digits with the sign of a fraction after them ("2½"), or such a sign alone. */
function readPlain(tokens: Tokens, at: number): ReadSoFar | null {
  const first = tokens[at];
  if (!first) return null;
  const sign = vulgar.get(first.text);
  if (sign !== undefined) return { to: at + 1, value: sign };
  if (first.is !== 'digits') return null;
  const value = digitsValue(first.text);
  const fraction = vulgar.get(lowerAt(tokens, at + 1));
  return fraction === undefined ? { to: at + 1, value } : { to: at + 2, value: value + fraction };
}

/** "1/2", "1 1/2": the fraction whose top a number is, or a number with the fraction after it; itself where there is none. */
function withFraction(tokens: Tokens, number: ReadSoFar): ReadSoFar {
  const { to, value } = number;
  const isWhole = tokens[to]?.is === 'digits' && slash.test(lowerAt(tokens, to + 1));
  const over = isWhole ? to + 1 : to;
  if (!slash.test(lowerAt(tokens, over)) || tokens[over + 1]?.is !== 'digits' || !touches(tokens, over))
    return number;
  const [top, bottom] = [digitsValue(lowerAt(tokens, over - 1)), digitsValue(lowerAt(tokens, over + 1))];
  return top < bottom ? { to: over + 2, value: (isWhole ? value : 0) + top / bottom } : number;
}

/** "3 × 10−8": a number with the power of ten after it; null where none is. */
function readPower(tokens: Tokens, { to, value }: ReadSoFar): NumberAgain | null {
  if (!/^[×x]$/.test(lowerAt(tokens, to)) || lowerAt(tokens, to + 1) !== '10') return null;
  const mark = lowerAt(tokens, to + 2);
  const power = tokens[to + 3];
  if (power?.is !== 'digits' || !/^[-−–^]$/.test(mark)) return null;
  return make(to + 4, Number(`${String(value)}e${mark === '^' ? '' : '-'}${power.text}`));
}

/** What the letters after digits multiply them by; 1 where they are none, or stand apart and may be another word. */
function readScaleLetters(tokens: Tokens, at: number): number {
  const letters = tokens[at];
  if (letters?.is !== 'word') return 1;
  const isScale = touches(tokens, at - 1) || /^[MB]$|^[mbt]n$/.test(letters.text);
  return isScale ? (scaleLetters.get(letters.lower) ?? 1) : 1;
}

/** Digits with what belongs to them: a fraction, a power of ten, scale letters and scale words. */
export function readDigits(tokens: Tokens, at: number): NumberAgain | null {
  const plain = readPlain(tokens, at);
  if (!plain) return null;
  const number = withFraction(tokens, plain);
  const power = readPower(tokens, number);
  if (power) return power;
  const { value } = number;
  // "20-plus trillion"
  const plus = afterHyphen(tokens, number.to);
  const isOpen = /^(?:plus|odd|\+)$/.test(lowerAt(tokens, plus)) && scaleAt(tokens, plus + 1) !== undefined;
  const to = isOpen ? plus + 1 : number.to;
  const by = readScaleLetters(tokens, to);
  const words = readScales(tokens, by > 1 ? to + 1 : to);
  const scale = by * words.scale;
  const isUnit = by > 1 && unitLetters.has(lowerAt(tokens, to));
  return make(words.to, value * scale, {
    isDigits: true,
    scale,
    measured: isUnit ? value * words.scale : null,
  });
}
