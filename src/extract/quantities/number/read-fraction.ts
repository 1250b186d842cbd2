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

/** "half a million", "half-dozen": a half with the scale word that it is of. */
function half(tokens: readonly Token[], from: number, at: number): NumberReading {
  const whole = scaleAt(tokens, at + (article.test(tokens[at + 1]?.lower ?? '') ? 2 : 1));
  return whole ? fraction(from, whole.to, 0.5, whole.scale) : fraction(from, at + 1, 0.5);
}

/**
 * A fraction in words: "two-thirds", "a third", "half", "half a million", "a half-dozen", "three quarters of a million".
 * Singular only after one.
 */
export function readFraction(tokens: readonly Token[], at: number): NumberReading | null {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half') return half(tokens, at, at);
  if (article.test(word) && tokens[at + 1]?.lower === 'half' && scaleAt(tokens, at + 2))
    return half(tokens, at, at + 1);
  const top = article.test(word) ? 1 : smallNumbers.get(word);
  const next = tokens[at + 1]?.text === '-' && touches(tokens, at) ? at + 2 : at + 1;
  const part = tokens[next]?.lower ?? '';
  const parts = fractionWords.get(part);
  if (!top || !parts || top >= parts || !together(tokens, at, next)) return null;
  if (part.endsWith('s') !== top > 1) return null;
  const isOf = tokens[next + 1]?.lower === 'of' && article.test(tokens[next + 2]?.lower ?? '');
  const whole = isOf ? scaleAt(tokens, next + 3) : null;
  return fraction(at, whole?.to ?? next + 1, top / parts, whole?.scale ?? 1);
}
