import { countWords } from '../../text/count-words.ts';
import type { QuoteRecord } from '../../model/site.ts';

/** So many words in a row are no chance. */
const run = 5;

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): string[] => {
  const words = plainWords(text);
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(' '));
};

/** What an article begins with has some of a quote’s words. */
const isIn = (headline: ReadonlySet<string>, { data }: QuoteRecord): boolean =>
  data.words.flat().some((segment) => runsOf(segment).some((one) => headline.has(one)));

/**
 * Orders quotes by what a reader has to see first: what the title or the lead has words of; what others did not make of it; somebody with a
 * name; whole sentences; then the longer. Of each speaker one comes before the second of any. Nothing is weighed by what it says.
 * @param headline title and lead of their article
 */
export function weighQuotes(quotes: readonly QuoteRecord[], headline: string): QuoteRecord[] {
  const runs = new Set(runsOf(headline));
  const weightOf = (quote: QuoteRecord): readonly number[] => [
    Number(isIn(runs, quote)),
    Number(quote.data.restates === undefined),
    Number(typeof quote.data.speaker === 'string'),
    Number(quote.data.kind === 'direct'),
    countWords(quote.data.words.flat().join(' ')),
  ];
  const weighed = quotes
    .map((quote) => ({ quote, weight: weightOf(quote) }))
    .sort((one, other) => {
      const at = one.weight.findIndex((value, index) => value !== other.weight[index]);
      return at < 0 ? 0 : (other.weight[at] ?? 0) - (one.weight[at] ?? 0);
    })
    .map(({ quote }) => quote);
  const bySpeaker = Map.groupBy(weighed, ({ data }) => JSON.stringify(data.speaker));
  const turnOf = (quote: QuoteRecord): number =>
    bySpeaker.get(JSON.stringify(quote.data.speaker))?.indexOf(quote) ?? 0;
  return weighed.toSorted((one, other) => turnOf(one) - turnOf(other));
}
