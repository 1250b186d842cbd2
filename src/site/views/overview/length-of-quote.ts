import { plainText } from '../../text/mark-text.ts';
import { countWords } from '../../text/count-words.ts';
import type { QuoteRecord, SiteLookup } from '../../model/site.ts';
import { shownParagraphs, tellQuote, type ToldQuote } from '../tell/tell-quote.ts';

/** Of whoever says it, the links to its page and place, and what is said of how it stands to another. */
const captions = 6;
/** Of whoever asks. */
const asking = 4;

const wordsOf = (paragraphs: ToldQuote['paragraphs']): number =>
  paragraphs.flat().reduce((sum, { pieces }) => sum + countWords(plainText(pieces)), 0);

/** About how many words a quote takes in a list, with its question and what stands below it. */
export function lengthOfQuote(
  site: SiteLookup,
  quote: QuoteRecord,
  others: readonly QuoteRecord[] = [],
): number {
  const { answers, role, venue, date } = quote.data;
  const quotes = site.recordsByArticle.get(quote.article)?.quotes ?? [];
  const question = answers === undefined ? undefined : quotes.find(({ id }) => id === answers);
  const asked = question ? asking + wordsOf(tellQuote(site, question).paragraphs) : 0;
  const setting = countWords(`${role ?? ''} ${venue ?? ''}`) + (date === undefined ? 0 : 3);
  return asked + wordsOf(shownParagraphs(tellQuote(site, quote, others))) + setting + captions;
}
