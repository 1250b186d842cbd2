import type { Token } from '../../tokens.ts';
import { digitsValue } from '../../digits-value.ts';
import { fractionSigns, scaleLetters } from '../../../language/en/figures/number-words.ts';
import { tidy, together, touches, type NumberReading } from './number-reading.ts';
import { scaleAt } from './scales.ts';

type Tokens = readonly Token[];

/** Digits and what touches them: the token after the last, and the value. */
interface Digits {
  readonly to: number;
  readonly value: number;
}

const slashes = new Set(['/', '⁄', '∕']);

const isSlash = (tokens: Tokens, at: number): boolean =>
  slashes.has(tokens[at]?.text ?? '') && touches(tokens, at - 1) && touches(tokens, at);

/** ".5", and no end of a sentence or of an address. */
function decimalAlone(tokens: Tokens, at: number): Digits | null {
  const digits = tokens[at + 1];
  const stands = touches(tokens, at) && !(at > 0 && touches(tokens, at - 1));
  return stands && digits?.kind === 'number' ? { to: at + 2, value: Number(`0.${digits.text}`) } : null;
}

/** "1 1/2": digits with the fraction after them; null where there is none. */
function withFraction(tokens: Tokens, { to, value }: Digits): Digits | null {
  const first = tokens[to];
  if (first?.kind !== 'number' || !isSlash(tokens, to + 1) || !together(tokens, to - 1, to)) return null;
  const [top, parts] = [digitsValue(first.text), digitsValue(tokens[to + 2]?.text ?? '')];
  return top > 0 && top < parts && parts <= 64 ? { to: to + 3, value: value + top / parts } : null;
}

/** "2.998 × 10−8": digits times a power of ten; null where there is none. */
function withPower(tokens: Tokens, { to, value }: Digits): Digits | null {
  const sign = tokens[to + 2]?.text ?? '';
  const power = tokens[to + 3];
  const isPower = /^[×x]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === '10';
  if (!isPower || !/^[-−–^]$/.test(sign) || power?.kind !== 'number') return null;
  if (!together(tokens, to - 1, to) || !touches(tokens, to + 1) || !touches(tokens, to + 2)) return null;
  return { to: to + 4, value: Number(`${String(value)}e${sign === '^' ? '' : '-'}${power.text}`) };
}

/** "3/4" alone; null for a date, a score or a name with more strokes. */
function fractionAlone(tokens: Tokens, at: number): Digits | null {
  const [top, parts] = [digitsValue(tokens[at]?.text ?? ''), digitsValue(tokens[at + 2]?.text ?? '')];
  const goesOn = touches(tokens, at + 2) && slashes.has(tokens[at + 3]?.text ?? '');
  return top > 0 && top < parts && parts <= 1000 && !goesOn ? { to: at + 3, value: top / parts } : null;
}

/** Digits with what touches them: decimals, fractions, powers of ten. */
function readDigits(tokens: Tokens, at: number): Digits | null {
  const first = tokens[at];
  if (!first) return null;
  const vulgar = fractionSigns.get(first.text);
  if (vulgar !== undefined) return { to: at + 1, value: vulgar };
  if (first.kind !== 'number') return first.text === '.' ? decimalAlone(tokens, at) : null;
  if (isSlash(tokens, at + 1) && tokens[at + 2]?.kind === 'number') return fractionAlone(tokens, at);
  const plain = { to: at + 1, value: digitsValue(first.text) };
  const sign = together(tokens, at, at + 1) ? fractionSigns.get(tokens[at + 1]?.text ?? '') : undefined;
  if (sign !== undefined) return { to: at + 2, value: plain.value + sign };
  return withFraction(tokens, plain) ?? withPower(tokens, plain) ?? plain;
}

/** The letters after digits that multiply them: "8.1bn", "35m", "2 M shares"; null where there are none. */
function scaleLettersAt(tokens: Tokens, at: number): { scale: number; metres: boolean } | null {
  const letters = tokens[at];
  if (letters?.kind !== 'word' || tokens[at - 1]?.kind !== 'number') return null;
  if (touches(tokens, at - 1)) {
    const scale = scaleLetters.get(letters.text);
    return scale === undefined ? null : { scale, metres: /^(?:m|mm|b)$/.test(letters.text) };
  }
  const isAlone =
    /^[BM]$/.test(letters.text) && tokens[at + 1]?.kind === 'word' && together(tokens, at - 1, at);
  return isAlone ? { scale: letters.text === 'B' ? 1e9 : 1e6, metres: false } : null;
}

/** A number that begins with digits: "32,000", "1.2 million", "8.1bn", "4 hundred million". */
export function readDigitNumber(tokens: Tokens, at: number): NumberReading | null {
  const plain = readDigits(tokens, at);
  if (!plain) return null;
  const letters = scaleLettersAt(tokens, plain.to);
  let to = letters ? plain.to + 1 : plain.to;
  let scale = letters?.scale ?? 1;
  for (let next = scaleAt(tokens, to); next; next = scaleAt(tokens, to)) {
    scale *= next.scale;
    ({ to } = next);
  }
  return {
    from: at,
    to,
    value: tidy(plain.value * scale),
    coefficient: plain.value,
    scale,
    digits: true,
    metres: letters?.metres ?? false,
  };
}
