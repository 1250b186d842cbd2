import type { Token } from '../tokens.ts';
import { tidy, together, touches } from './number/number-reading.ts';
import { readNumber } from './number/read-number.ts';
import { readPlainUnit } from './read-unit.ts';
import { holds, hundredthLetters, isHundredth } from '../../language/en/figures/compounds.ts';
import { additives } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** A number with its unit, up to a token. */
export interface Measured {
  readonly to: number;
  readonly value: number;
  readonly unit: string;
}

/** Where the next part of a compound may begin: after ", ", " and ", ", and " or nothing. */
function nextPart(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  return additives.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
}

/** "43c": a letter for hundredths, which only behind money is one. */
function hundredthAt(tokens: readonly Token[], at: number): { to: number; name: string } | null {
  const name = touches(tokens, at - 1) ? hundredthLetters.get(tokens[at]?.text ?? '') : undefined;
  return name === undefined ? null : { to: at + 1, name };
}

/** The part after a number with its unit, in a smaller unit of the same measure and less than one of it; null for none. */
function smallerPart(tokens: readonly Token[], whole: Measured): Measured | null {
  const at = nextPart(tokens, whole.to);
  const number = together(tokens, whole.to - 1, at) ? readNumber(tokens, at) : null;
  if (!number || !Number.isInteger(whole.value)) return null;
  const unit = number.metres ? null : (readPlainUnit(tokens, number.to) ?? hundredthAt(tokens, number.to));
  const many = unit && holds(whole.unit, unit.name);
  return unit && many && number.value < many ? { to: unit.to, value: number.value, unit: unit.name } : null;
}

/**
 * "7 feet, 10 inches", "3 dollars and 50 cents": parts of one amount, told in the smallest unit, money in the larger one; itself where nothing goes on with it.
 */
export function withSmallerParts(tokens: readonly Token[], first: Measured): Measured {
  let whole = first;
  for (let part = smallerPart(tokens, whole); part; part = smallerPart(tokens, whole)) {
    const many = holds(whole.unit, part.unit) ?? 1;
    whole = isHundredth(part.unit)
      ? { ...whole, to: part.to, value: tidy(whole.value + part.value / many) }
      : { ...part, value: tidy(whole.value * many + part.value) };
  }
  return whole;
}
