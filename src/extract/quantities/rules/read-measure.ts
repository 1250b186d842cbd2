import { isNotNumber } from '../is-name-number.ts';
import type { Token } from '../../tokens.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { readAmount, unitName } from '../read-amount.ts';
import { together, touches } from '../read-number.ts';

const signs = new Map([
  ['-', -1],
  ['−', -1],
  ['–', -1],
  ['minus', -1],
  ['+', 1],
  ['plus', 1],
]);

/** A sign before these says a change ("Dow +0.2%"); before a degree it does not. */
const signedUnits = new Set(['percentage', 'percentage point', 'basis point', 'point']);

/** The sign before an amount and where it starts: "-1.3%", "minus-260 degrees". A dash after a word is none. */
function signBefore(tokens: readonly Token[], at: number): { from: number; sign: number; signed: boolean } {
  const one = together(tokens, at - 1, at) ? tokens[at - 1] : undefined;
  const none = { from: at, sign: 1, signed: false };
  if (!one) return none;
  const sign = signs.get(one.lower);
  if (sign === undefined) return none;
  if (one.kind === 'word') return one.lower === 'minus' ? { from: at - 1, sign, signed: false } : none;
  if (!touches(tokens, at - 1)) return none;
  const two = tokens[at - 2];
  if (two?.lower === 'minus' && touches(tokens, at - 2)) return { from: at - 2, sign: -1, signed: false };
  if (one.text === '–' && two && together(tokens, at - 2, at)) return none;
  return two && touches(tokens, at - 2) && two.text !== '(' ? none : { from: at - 1, sign, signed: true };
}

/** A number with a currency or a unit of measure: "$800", "4.2 percent", "72 hours", "63 cents per share". */
export const measure: QuantityRule = {
  name: 'measure',
  examples: [
    { text: 'It cost $800.', reads: '800 dollar' },
    { text: 'It rose by 4.2 percent.', reads: '4.2 percentage up' },
  ],
  read(source, at): QuantityReading | null {
    const { tokens } = source;
    const amount = readAmount(tokens, at);
    if (!amount) return null;
    if (amount.unit === null) return null;
    if (isNotNumber(source, at, amount.number.to)) return null;
    const { from, sign, signed } = signBefore(tokens, at);
    const reading: QuantityReading = {
      from,
      to: amount.to,
      value: sign * amount.number.value,
      unit: unitName(amount),
      kind: 'measure',
      noun: null,
      ...(amount.bound ? { bound: amount.bound } : {}),
    };
    return signed && signedUnits.has(amount.unit)
      ? { ...reading, change: sign > 0 ? 'up' : 'down' }
      : reading;
  },
};
