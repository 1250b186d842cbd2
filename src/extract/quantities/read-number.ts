import type { Token } from '../tokens.ts';
import {
  fractionSigns,
  fractionWords,
  scaleLetters,
  scaleWords,
  smallNumbers,
} from './vocabulary/number-words.ts';

/** One number as it is written, without bound, currency or unit. */
export interface NumberReading {
  /** First token. */
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
  readonly value: number;
  /** The value without its scale word: 1.2 in "1.2 million". */
  readonly coefficient: number;
  /** What the scale word multiplies by; 1 where there is none. */
  readonly scale: number;
  /** True where it starts with digits. */
  readonly digits: boolean;
  /** True where a lone m was read as million and could be metres. */
  readonly metres?: boolean;
}

/** True where two neighbours stand without a space between them. */
export const touches = (tokens: readonly Token[], at: number): boolean => {
  const left = tokens[at];
  const right = tokens[at + 1];
  if (!left || !right) return false;
  return left.end === right.start && left.sentence === right.sentence;
};

/** True where both tokens stand in one sentence. */
export const together = (tokens: readonly Token[], one: number, other: number): boolean => {
  const a = tokens[one];
  const b = tokens[other];
  if (!a || !b) return false;
  return a.sentence === b.sentence;
};

/** Rounds away what binary fractions add: 1.1 × 1e6 is 1100000. */
const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));

const digitsValue = (text: string): number => Number(text.replaceAll(',', ''));

const fractionSlashes = new Set(['/', '⁄', '∕']);

/** Digits with what touches them: decimals, fractions, powers of ten. */
function readDigits(tokens: readonly Token[], at: number): { to: number; value: number } | null {
  const first = tokens[at];
  if (!first) return null;
  if (
    first.text === '.' &&
    touches(tokens, at) &&
    tokens[at + 1]?.kind === 'number' &&
    !(at > 0 && touches(tokens, at - 1))
  )
    return { to: at + 2, value: Number(`0.${tokens[at + 1]?.text ?? ''}`) };
  if (first.kind !== 'number') {
    const sign = fractionSigns.get(first.text);
    return sign === undefined ? null : { to: at + 1, value: sign };
  }
  const value = digitsValue(first.text);
  const next = tokens[at + 1];
  if (next?.sentence !== first.sentence) return { to: at + 1, value };
  const sign = fractionSigns.get(next.text);
  if (sign !== undefined) return { to: at + 2, value: value + sign };
  const after = tokens[at + 2];
  if (
    fractionSlashes.has(next.text) &&
    touches(tokens, at) &&
    touches(tokens, at + 1) &&
    after?.kind === 'number'
  ) {
    const parts = digitsValue(after.text);
    return value > 0 &&
      value < parts &&
      parts <= 1000 &&
      !(touches(tokens, at + 2) && fractionSlashes.has(tokens[at + 3]?.text ?? ''))
      ? { to: at + 3, value: value / parts }
      : null;
  }
  // 1 1/2
  const slash = tokens[at + 2];
  if (
    next.kind === 'number' &&
    slash &&
    fractionSlashes.has(slash.text) &&
    touches(tokens, at + 1) &&
    touches(tokens, at + 2)
  ) {
    const top = digitsValue(next.text);
    const parts = digitsValue(tokens[at + 3]?.text ?? '');
    if (top > 0 && top < parts && parts <= 64) return { to: at + 4, value: value + top / parts };
  }
  // 2.998 × 10−8
  if ((next.text === '×' || next.lower === 'x') && after?.text === '10') {
    const sign = tokens[at + 3]?.text ?? '';
    const power = tokens[at + 4];
    if (
      '-−–^'.includes(sign) &&
      sign &&
      power?.kind === 'number' &&
      touches(tokens, at + 2) &&
      touches(tokens, at + 3)
    )
      return { to: at + 5, value: Number(`${String(value)}e${sign === '^' ? '' : '-'}${power.text}`) };
  }
  return { to: at + 1, value };
}

/** Where a scale word stands at `at` or after a hyphen that touches both sides. */
function scaleAt(tokens: readonly Token[], at: number): { to: number; scale: number } | null {
  const here = tokens[at];
  if (!here || !together(tokens, at - 1, at)) return null;
  const scale = scaleWords.get(here.lower);
  if (scale !== undefined) return { to: at + 1, scale };
  if (here.text === '-' && touches(tokens, at - 1) && touches(tokens, at)) {
    const hyphened = scaleWords.get(tokens[at + 1]?.lower ?? '');
    if (hyphened !== undefined) return { to: at + 2, scale: hyphened };
  }
  return null;
}

/** A number that begins with digits: "32,000", "1.2 million", "8.1bn", "4 hundred million". */
function readDigitNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const plain = readDigits(tokens, at);
  if (!plain) return null;
  let { to } = plain;
  let scale = 1;
  let metres = false;
  const letters = tokens[to];
  if (letters?.kind === 'word' && touches(tokens, to - 1) && tokens[to - 1]?.kind === 'number') {
    const by = scaleLetters.get(letters.text);
    if (by !== undefined) {
      metres = letters.text === 'm' || letters.text === 'mm' || letters.text === 'b';
      scale = by;
      to += 1;
    }
  } else if (
    letters &&
    (letters.text === 'B' || letters.text === 'M') &&
    tokens[to + 1]?.kind === 'word' &&
    together(tokens, to - 1, to)
  ) {
    scale = letters.text === 'B' ? 1e9 : 1e6;
    to += 1;
  }
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
    metres,
  };
}

/** A number in words: "twenty-eight thousand six hundred and forty-two", "two and a half million", "a dozen". */
function readWordNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at];
  if (!first) return null;
  let to = at;
  let total = 0;
  let current = 0;
  let seen = false;
  let scale = 1;
  if (first.lower === 'a' || first.lower === 'an') {
    if (!scaleAt(tokens, at + 1)) return null;
    current = 1;
    seen = true;
    to += 1;
  }
  for (;;) {
    const here = tokens[to];
    if (here?.sentence !== first.sentence) break;
    const small = smallNumbers.get(here.lower);
    if (small !== undefined) {
      const ones = current % 100;
      // "twenty one" is one number, "two three" are two
      if (seen && !(ones === 0 ? current > 0 || total > 0 : ones >= 20 && ones % 10 === 0 && small < 10))
        break;
      if (seen && scale > 1 && current === 0 && small >= 1000) break;
      current += small;
      seen = true;
      to += 1;
      continue;
    }
    if (!seen) break;
    const by = scaleAt(tokens, to);
    if (by) {
      if (current === 0 && by.scale !== 100 && total === 0) break;
      if (by.scale === 100) current = (current || 1) * 100;
      else {
        total =
          (total + current) * (current === 0 ? by.scale : 1) + (current === 0 ? 0 : current * (by.scale - 1));
        current = 0;
        scale = by.scale;
      }
      to = by.to;
      continue;
    }
    const next = tokens[to + 1];
    if (
      here.text === '-' &&
      touches(tokens, to - 1) &&
      touches(tokens, to) &&
      smallNumbers.has(next?.lower ?? '') &&
      current % 10 === 0 &&
      current % 100 >= 20
    ) {
      to += 1;
      continue;
    }
    if (here.lower === 'and' && together(tokens, to, to + 1)) {
      const small = smallNumbers.get(next?.lower ?? '');
      if (small !== undefined && (current >= 100 ? current % 100 === 0 : current === 0 && total >= 1000)) {
        to += 1;
        continue;
      }
      if (
        next?.lower === 'a' &&
        (tokens[to + 2]?.lower === 'half' || tokens[to + 2]?.lower === 'quarter') &&
        scale === 1
      ) {
        current += tokens[to + 2]?.lower === 'half' ? 0.5 : 0.25;
        to += 3;
        continue;
      }
    }
    break;
  }
  if (!seen || to === at) return null;
  const value = total + current;
  return { from: at, to, value, coefficient: value / scale, scale, digits: false };
}

/** A fraction in words: "two-thirds", "a third", "half", "half a million", "one-quarter". Singular only after one. */
export function readFraction(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at];
  if (!first) return null;
  const make = (to: number, value: number): NumberReading => ({
    from: at,
    to,
    value,
    coefficient: value,
    scale: 1,
    digits: false,
  });
  if (first.lower === 'half') {
    const article = tokens[at + 1]?.lower === 'a' || tokens[at + 1]?.lower === 'an' ? 1 : 0;
    const scaled = scaleAt(tokens, at + 1 + article);
    if (scaled) return { ...make(scaled.to, scaled.scale / 2), scale: scaled.scale, coefficient: 0.5 };
    return make(at + 1, 0.5);
  }
  const top = first.lower === 'a' || first.lower === 'an' ? 1 : smallNumbers.get(first.lower);
  if (!top) return null;
  const hyphen = tokens[at + 1]?.text === '-' && touches(tokens, at) ? 1 : 0;
  const part = tokens[at + 1 + hyphen];
  if (part?.sentence !== first.sentence) return null;
  const parts = fractionWords.get(part.lower);
  if (!parts || top >= parts) return null;
  const plural = part.lower.endsWith('s');
  if (plural === (top === 1)) return null;
  return make(at + 2 + hyphen, top / parts);
}

/**
 * The number at a token, in digits or in words, without sign, bound, currency or unit; null where none begins.
 * Looks ahead over the words of that number alone.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.lower === 'half') {
    const half = readFraction(tokens, at);
    return half && half.scale > 1 ? half : null;
  }
  return first.kind === 'word' ? readWordNumber(tokens, at) : readDigitNumber(tokens, at);
}
