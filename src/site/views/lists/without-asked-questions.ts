import type { QuoteRecord } from '../../model/site.ts';

/** A list of quotes without the questions that stand above their answers in the same list. */
export function withoutAskedQuestions(quotes: readonly QuoteRecord[]): QuoteRecord[] {
  const asked = new Set(
    quotes.flatMap(({ article, data }) => (data.answers === undefined ? [] : `${article}/${data.answers}`)),
  );
  return quotes.filter(({ article, id }) => !asked.has(`${article}/${id}`));
}
