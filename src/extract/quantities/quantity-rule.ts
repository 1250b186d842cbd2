import type { Article } from '../../article/article.ts';
import type { Amount, Bound } from '../../records/figure.ts';
import type { RuleExample } from '../rule-example.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Token } from '../tokens.ts';

/** What a rule reads from. */
export interface QuantitySource {
  readonly article: Article;
  readonly tokens: readonly Token[];
  /** True for each token that belongs to a calendar date or a time of day. */
  readonly dated: (at: number) => boolean;
  /** The article's trees; null where only its words are read. */
  readonly syntax: Syntax | null;
}

/** A stretch of tokens: `from` inclusive, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** What a rule found: number and unit, before its bound, its change and what it counts are read around it. */
export interface QuantityReading extends TokenSpan {
  readonly value: Amount;
  readonly unit: string | null;
  /** `measure`: a unit of measure or a currency; `noun`: the unit is the thing counted; `none`: a bare number. */
  readonly kind: 'measure' | 'noun' | 'none';
  /** The token after the number's own words, where the finding's span ends there and not at `to`: the noun is no part of it. */
  readonly numeral?: number;
  /** The noun phrase of what is counted, where `kind` is `noun`. */
  readonly noun: TokenSpan | null;
  /** A bound that the number's own words state. */
  readonly bound?: Bound;
  /** A change that the number's own sign states. */
  readonly change?: 'up' | 'down';
}

/** One way to write a quantity. */
export interface QuantityRule {
  readonly name: string;
  /** What it reads: a bound that is not exact, the value or its two ends, the unit, and the change. */
  readonly examples: readonly RuleExample[];
  /** The quantity that starts at a token, or null. Looks at a bounded number of tokens. */
  readonly read: (source: QuantitySource, at: number) => QuantityReading | null;
}
