import type { Token } from '../../tokens.ts';
import { fractionWords, halfWords, smallNumbers } from '../../../language/en/figures/number-words.ts';
import { together, touches, type NumberReading } from './number-reading.ts';
import { scaleAt } from './scales.ts';
import { genitives, indefiniteArticles } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

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
  const whole = scaleAt(tokens, at + (indefiniteArticles.has(lowerAt(tokens, at + 1)) ? 2 : 1));
  return whole ? fraction(from, whole.to, 0.5, whole.scale) : fraction(from, at + 1, 0.5);
}

const afterHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && touches(tokens, at - 1) ? at + 1 : at;

/** "a half a million", "a half-dozen", "a-half-acre"; null where no half stands behind the article, or none that is more than one. */
function halfAfterArticle(tokens: readonly Token[], at: number): NumberReading | null {
  const halfAt = afterHyphen(tokens, at + 1);
  if (!halfWords.has(lowerAt(tokens, halfAt))) return null;
  const whole = half(tokens, at, halfAt);
  return whole.scale > 1 || halfAt > at + 1 ? whole : null;
}

/** "three quarters of a million", "a third"; `top` of the parts that the word at or after a hyphen names. */
function readParts(tokens: readonly Token[], at: number, top: number): NumberReading | null {
  const next = afterHyphen(tokens, at + 1);
  const part = lowerAt(tokens, next);
  const parts = fractionWords.get(part);
  if (!parts || top >= parts || !together(tokens, at, next) || part.endsWith('s') !== top > 1) return null;
  const whole = wholeAt(tokens, next + 1);
  return whole ? fraction(at, whole.to, top / parts, whole.scale) : fraction(at, next + 1, top / parts);
}

/** "of a million": what the parts are of; null where no number is. */
const wholeAt = (tokens: readonly Token[], at: number): ReturnType<typeof scaleAt> =>
  genitives.has(lowerAt(tokens, at)) && indefiniteArticles.has(lowerAt(tokens, at + 1))
    ? scaleAt(tokens, at + 2)
    : null;

/**
 * A fraction in words: "two-thirds", "a third", "half", "half a million", "a half-dozen", "three quarters of a million".
 * Singular only after one.
 */
export function readFraction(tokens: readonly Token[], at: number): NumberReading | null {
  const word = lowerAt(tokens, at);
  if (halfWords.has(word)) return half(tokens, at, at);
  if (indefiniteArticles.has(word)) return halfAfterArticle(tokens, at) ?? readParts(tokens, at, 1);
  const top = smallNumbers.get(word);
  return top ? readParts(tokens, at, top) : null;
}
