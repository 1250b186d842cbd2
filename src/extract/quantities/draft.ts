import type { Bound } from '../../records/figure.ts';
import type { QuantityReading, QuantitySource, TokenSpan } from './quantity-rule.ts';

/** A quantity on its way to a finding: `from` and `to` cover number, unit and bound words. */
export interface Draft extends Omit<QuantityReading, 'bound' | 'change'> {
  readonly rule: string;
  readonly bound: Bound;
  readonly change: 'up' | 'down' | null;
  readonly counted: TokenSpan | null;
  readonly countedInferred: boolean;
}

/** One step that looks at all drafts of an article in order and returns them mended. */
export type Refinement = (source: QuantitySource, drafts: readonly Draft[]) => Draft[];
