import type { QuoteRecord } from '../../model/site.ts';

/** Quotes told apart by whose words stand in the record. */
export interface PartedQuotes {
  /** The speaker's own words, between marks. */
  readonly quoted: readonly QuoteRecord[];
  /** The article's words for what somebody said, without marks. */
  readonly reported: readonly QuoteRecord[];
}

/** Parts what people said in their own words from what the article reports in its own. Order is kept. */
export function partQuotes(quotes: readonly QuoteRecord[]): PartedQuotes {
  return {
    quoted: quotes.filter(({ data }) => data.kind !== 'reported'),
    reported: quotes.filter(({ data }) => data.kind === 'reported'),
  };
}
