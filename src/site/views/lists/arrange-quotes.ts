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

/** A list of quotes without the questions that stand above their answers in the same list. */
export function withoutAskedQuestions(quotes: readonly QuoteRecord[]): QuoteRecord[] {
  const asked = new Set(
    quotes.flatMap(({ article, data }) => (data.answers === undefined ? [] : `${article}/${data.answers}`)),
  );
  return quotes.filter(({ article, id }) => !asked.has(`${article}/${id}`));
}

/** A quote with all wordings of its words by others, which stand below it and apart from it. */
export interface QuoteGroup {
  readonly quote: QuoteRecord;
  /** In the order of the list that they came in. */
  readonly wordings: readonly QuoteRecord[];
}

const keyOf = ({ article, id }: { readonly article: string; readonly id: string }): string =>
  `${article}/${id}`;

/** Finds in a list whatever words a quote anew, and whatever words that anew in turn; the quote itself is never among them. */
export function wordingsOf(quotes: readonly QuoteRecord[], quote: QuoteRecord): QuoteRecord[] {
  const byOriginal = Map.groupBy(
    quotes.filter(({ data }) => data.restates !== undefined),
    ({ article, data }) => keyOf({ article, id: data.restates ?? '' }),
  );
  const found = new Set([quote]);
  for (const original of found)
    for (const wording of byOriginal.get(keyOf(original)) ?? []) found.add(wording);
  return quotes.filter((other) => other !== quote && found.has(other));
}

/** Puts each wording of somebody's words below those words, where the list has both. Nothing is left out or shown twice. */
export function groupWordings(quotes: readonly QuoteRecord[]): QuoteGroup[] {
  const keys = new Set(quotes.map(keyOf));
  const isOriginal = ({ article, data }: QuoteRecord): boolean =>
    data.restates === undefined || !keys.has(keyOf({ article, id: data.restates }));
  const below = new Map(
    quotes.filter(isOriginal).map((quote) => [quote, wordingsOf(quotes, quote)] as const),
  );
  // What words each other anew in a circle has no original, and stands alone.
  const reached = new Set([...below.keys(), ...[...below.values()].flat()]);
  return quotes
    .filter((quote) => below.has(quote) || !reached.has(quote))
    .map((quote) => ({ quote, wordings: below.get(quote) ?? [] }));
}
