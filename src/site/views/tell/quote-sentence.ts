import type { Span } from '../../../article/article.ts';
import { splitEditedWords } from '../../../records/edited-words.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { QuoteRecord, SiteLookup } from '../../model/site.ts';

/**
 * The stretch of an article's text, from the start of one sentence to the end of one, that holds all of a quote's words.
 * A few words out of a sentence can say the opposite of what the sentence says.
 * @returns null where the text is not shown, or has not got the record's words at their places
 */
export function quoteSentence(site: SiteLookup, quote: QuoteRecord): Span | null {
  const article = site.articlesById.get(quote.article)?.article;
  if (!article) return null;
  const { text, sentences } = article;
  const places = wordPlaces(quote);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const start = sentences.find(
    (sentence) => sentence.start <= first.start && first.start < sentence.end,
  )?.start;
  const end = sentences.find((sentence) => sentence.start < last.end && last.end <= sentence.end)?.end;
  if (start === undefined || end === undefined) return null;
  const stretch = text.slice(start, end);
  const own = quote.data.words.flat().flatMap(splitEditedWords);
  const isThere = own.every(({ is, text: words }) => is !== 'text' || stretch.includes(words.trim()));
  return isThere ? { start, end } : null;
}

/** The same as text; null where it cannot be shown. */
export function sentenceText(site: SiteLookup, quote: QuoteRecord): string | null {
  const span = quoteSentence(site, quote);
  const text = site.articlesById.get(quote.article)?.article?.text;
  return span && text !== undefined ? text.slice(span.start, span.end) : null;
}
