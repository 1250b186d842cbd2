import type { Token } from '../../tokens.ts';
import { together, touches } from './number-reading.ts';
import { signWords } from '../../../language/en/figures/number-words.ts';
import { alternatives } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

/** A sign, and the token that it or the number starts at. */
export interface SignReading {
  readonly from: number;
  readonly sign: number;
  /** True where it is a mark that may say a change: "+0.2%". */
  readonly signed: boolean;
}

/** The sign before an amount and where it starts: "-1.3%", "minus-260 degrees". A dash after a word is none. */
export function signBefore(tokens: readonly Token[], at: number): SignReading {
  const one = together(tokens, at - 1, at) ? tokens[at - 1] : undefined;
  const sign = signWords.get(one?.lower ?? '');
  const none = { from: at, sign: 1, signed: false };
  if (!one || sign === undefined) return none;
  // "plus or minus 3 percent": on both sides
  const isMargin = alternatives.has(lowerAt(tokens, at - 2)) && tokens[at - 3]?.lower === 'plus';
  if (one.kind === 'word')
    return one.lower === 'plus' || isMargin ? none : { from: at - 1, sign, signed: false };
  return touches(tokens, at - 1) ? (markBefore(tokens, at, sign) ?? none) : none;
}

/** A mark that touches the number behind it, as its sign; null where what stands before makes it a dash. */
function markBefore(tokens: readonly Token[], at: number, sign: number): SignReading | null {
  const two = tokens[at - 2];
  const isJoined = touches(tokens, at - 2);
  if (two?.lower === 'minus' && isJoined) return { from: at - 2, sign: -1, signed: false };
  if (tokens[at - 1]?.text === '–' && together(tokens, at - 2, at)) return null;
  return isJoined && two?.text !== '(' ? null : { from: at - 1, sign, signed: true };
}
