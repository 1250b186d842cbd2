import { isNotNumber } from '../is-name-number.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { readAmount, unitName } from '../read-amount.ts';
import { signBefore } from '../number/read-sign.ts';

/** A sign before these says a change ("Dow +0.2%"); before a degree it does not. */
const signedUnits = new Set(['percentage', 'percentage point', 'basis point', 'point']);

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
