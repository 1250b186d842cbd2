import { isDeepStrictEqual } from 'node:util';
import type { QuoteRecord } from '../../model/site.ts';
import type { ToldElsewhere } from './tell-once.ts';

/** Quotes of which those that stand in one sentence, and are of one speaker, are told together. */
export interface JoinedQuotes {
  readonly shown: readonly QuoteRecord[];
  /** The others that are told with a quote. */
  readonly alsoIn: (quote: QuoteRecord) => readonly QuoteRecord[];
}

/** Parts quotes that are told by themselves from those that stand in the sentence of another of the same speaker. */
export function joinSentences(quotes: readonly QuoteRecord[], elsewhere?: ToldElsewhere): JoinedQuotes {
  const withOf = (quote: QuoteRecord): QuoteRecord | null => {
    const at = elsewhere?.get(quote);
    if (at === undefined || at === 'opening' || at.kind !== 'quotes' || !quotes.includes(at)) return null;
    const isOwn = quote.data.restates !== undefined || quote.data.answers !== undefined;
    return !isOwn && isDeepStrictEqual(at.data.speaker, quote.data.speaker) ? at : null;
  };
  const joined = Map.groupBy(quotes, withOf);
  return {
    shown: joined.get(null) ?? [],
    alsoIn: (quote) => joined.get(quote) ?? [],
  };
}
