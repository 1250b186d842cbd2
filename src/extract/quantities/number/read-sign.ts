import type { Token } from '../../tokens.ts';
import { together, touches } from './number-reading.ts';

const signs = new Map([
  ['-', -1],
  ['−', -1],
  ['–', -1],
  ['minus', -1],
  ['negative', -1],
  ['+', 1],
  ['plus', 1],
]);

/** The sign before an amount and where it starts: "-1.3%", "minus-260 degrees". A dash after a word is none. */
export function signBefore(
  tokens: readonly Token[],
  at: number,
): { from: number; sign: number; signed: boolean } {
  const one = together(tokens, at - 1, at) ? tokens[at - 1] : undefined;
  const none = { from: at, sign: 1, signed: false };
  if (!one) return none;
  const sign = signs.get(one.lower);
  if (sign === undefined) return none;
  if (one.kind === 'word') return one.lower === 'plus' ? none : { from: at - 1, sign, signed: false };
  if (!touches(tokens, at - 1)) return none;
  const two = tokens[at - 2];
  if (two?.lower === 'minus' && touches(tokens, at - 2)) return { from: at - 2, sign: -1, signed: false };
  if (one.text === '–' && two && together(tokens, at - 2, at)) return none;
  return two && touches(tokens, at - 2) && two.text !== '(' ? none : { from: at - 1, sign, signed: true };
}
