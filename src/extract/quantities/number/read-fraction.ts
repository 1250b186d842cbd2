import type { Token } from '../../tokens.ts';
import { fractionWords, smallNumbers } from '../vocabulary/number-words.ts';
import { together, touches, type NumberReading } from './number-reading.ts';
import { scaleAt } from './scales.ts';

const article = /^an?$/;

const fraction = (from: number, to: number, coefficient: number, scale = 1): NumberReading => ({
  from,
  to,
  value: coefficient * scale,
  coefficient,
  scale,
  digits: false,
});

/** A fraction in words: "two-thirds", "a third", "half", "half a million", "one-quarter". Singular only after one. */
export function readFraction(tokens: readonly Token[], at: number): NumberReading | null {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half') {
    const whole = scaleAt(tokens, at + (article.test(tokens[at + 1]?.lower ?? '') ? 2 : 1));
    return whole ? fraction(at, whole.to, 0.5, whole.scale) : fraction(at, at + 1, 0.5);
  }
  const top = article.test(word) ? 1 : smallNumbers.get(word);
  const next = tokens[at + 1]?.text === '-' && touches(tokens, at) ? at + 2 : at + 1;
  const part = tokens[next]?.lower ?? '';
  const parts = fractionWords.get(part);
  if (!top || !parts || top >= parts || !together(tokens, at, next)) return null;
  return part.endsWith('s') === top > 1 ? fraction(at, next + 1, top / parts) : null;
}
