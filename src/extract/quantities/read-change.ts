import type { Token } from '../tokens.ts';
import type { QuantityReading } from './quantity-rule.ts';
import { together } from './number/number-reading.ts';
import { betweenChange, changeWords, takesObjects, takesSums } from '../../language/en/figures/changes.ts';
import { determiners } from '../../language/en/figures/word-classes.ts';
import { adverbEnding } from '../../language/en/sentences/endings.ts';

const relative = new Set(['percentage', 'percentage point', 'basis point', 'point', 'count']);

const reach = 4;

/**
 * The change that a quantity says something went through: "rose 5%", "up by 12 points", "+0.2%"; null where it is a level
 * ("rose to 5%") or a name ("a rise of 5%").
 */
export function readChange(
  tokens: readonly Token[],
  from: number,
  { kind, value, unit }: QuantityReading,
): 'up' | 'down' | null {
  for (let back = 1; back <= reach; back += 1) {
    const here = tokens[from - back];
    if (!here || !together(tokens, from - back, from)) return null;
    const change = changeWords.get(here.lower);
    if (change !== undefined) {
      if (kind !== 'measure' && takesObjects.has(here.lower)) return null;
      if (takesSums.has(here.lower) && !relative.has(unit ?? '')) return null;
      const before = tokens[from - back - 1];
      if (before && determiners.has(before.lower) && together(tokens, from - back - 1, from)) return null;
      return tokens[from - 1]?.lower === 'from' && typeof value === 'number' ? null : change;
    }
    if (!betweenChange.has(here.lower) && !here.lower.endsWith(adverbEnding)) return null;
  }
  return null;
}
