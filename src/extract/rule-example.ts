/** A text for a rule, and what the rule reads in it, written out; null where it must leave the text alone. */
export interface RuleExample {
  readonly text: string;
  readonly reads: string | null;
}
