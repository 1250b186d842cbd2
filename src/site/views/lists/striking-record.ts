import type { ArticleRecords, FigureRecord, QuoteRecord, SiteArticle, SiteLookup } from '../../model/site.ts';
import { countWords } from '../../text/count-words.ts';
import { partQuotes, withoutAskedQuestions } from './arrange-quotes.ts';
import { tellOnce } from './tell-once.ts';

/** One record that stands for its article in a list. */
export type Striking =
  | { readonly is: 'quote'; readonly quote: QuoteRecord }
  | { readonly is: 'figure'; readonly figure: FigureRecord };

/** In a list a quotation of more words, or of fewer, is not read at a glance. */
const words = { fewest: 6, most: 45 };

const lengthOf = ({ data }: QuoteRecord): number => countWords(data.words.flat().join(' '));

/**
 * The quotations by which an article is told first: no question that another answers, no wording of another's words; whole sentences
 * before a few words within one, else in the article's order.
 */
export const tellingQuotes = (quotes: readonly QuoteRecord[]): QuoteRecord[] =>
  withoutAskedQuestions(partQuotes(quotes).quoted)
    .filter(({ data }) => data.restates === undefined)
    .sort((one, other) => Number(other.data.kind === 'direct') - Number(one.data.kind === 'direct'));

/**
 * The record that stands for an article in a list, below its first paragraph and not in it: the first of its telling quotations that
 * is neither a shred nor long, else its first figure, else its first quotation; null where it has none of these. Nothing is weighed
 * by what it says.
 */
export function strikingRecord(
  site: SiteLookup,
  article: SiteArticle,
  records: ArticleRecords,
): Striking | null {
  const elsewhere = tellOnce(site, article, records);
  const telling = tellingQuotes(records.quotes).filter((quote) => elsewhere.get(quote) !== 'opening');
  const statistics = records.statistics.filter((figure) => elsewhere.get(figure) !== 'opening');
  const short = telling.find(
    (quote) =>
      quote.data.kind === 'direct' && lengthOf(quote) >= words.fewest && lengthOf(quote) <= words.most,
  );
  const [figure] = statistics;
  const quote = short ?? (figure ? undefined : telling[0]);
  if (quote) return { is: 'quote', quote };
  return figure ? { is: 'figure', figure } : null;
}
