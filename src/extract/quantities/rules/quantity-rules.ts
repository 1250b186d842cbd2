import type { QuantityRule } from '../quantity-rule.ts';
import { age } from './read-age.ts';
import { bareNumber } from './read-bare-number.ts';
import { count, single } from './read-count.ts';
import { measure } from './read-measure.ts';
import { multiple } from './read-multiple.ts';
import { oneUnit } from './read-one-unit.ts';
import { range } from './read-range.ts';
import { ratio } from './read-ratio.ts';
import { share } from './read-share.ts';
import { vagueAmount } from './read-vague-amount.ts';

/** Every rule, in the order in which they are tried at a token; the first that finds something decides. */
export const quantityRules: readonly QuantityRule[] = [
  vagueAmount,
  multiple,
  share,
  ratio,
  range,
  measure,
  age,
  count,
  single,
  bareNumber,
  oneUnit,
];
