import type { PlacedText, Span } from '../../../article/article.ts';
import { figuresIn } from '../../model/relate-quote.ts';
import { markText, type Mark } from '../../text/mark-text.ts';
import { quoteParagraphs, type QuoteMark, type QuoteSegment } from '../passages/quote-paragraphs.ts';
import { overlap } from '../../text/spans.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { QuoteRecord, SiteLookup } from '../../model/site.ts';
import { findAntecedents } from './find-antecedents.ts';
import { quoteSentence, sentenceText } from './quote-sentence.ts';

/** A quote as it is told wherever it stands. */
export interface ToldQuote {
  /**
   * `words`: whole sentences that somebody said, in marks; `sentence`: the article's own sentence, in which the record's words
   * are marked; `part`: a part of a sentence that cannot be shown.
   */
  readonly as: 'words' | 'sentence' | 'part';
  readonly paragraphs: readonly (readonly QuoteSegment[])[];
}

/** What of a quote stands in a list: of many paragraphs the first alone. */
export const shownParagraphs = ({ paragraphs }: ToldQuote): ToldQuote['paragraphs'] =>
  paragraphs.length < 3 ? paragraphs : paragraphs.slice(0, 1);

/** A quote in the article's own words from one place to another, its words and the figures in it marked. */
function inArticle(
  site: SiteLookup,
  { text, blocks }: PlacedText,
  around: readonly Span[],
  quotes: readonly QuoteRecord[],
  glosses: readonly Mark<QuoteMark>[],
): ToldQuote {
  const marks: Mark<QuoteMark>[] = [
    ...quotes.flatMap(wordPlaces).map(({ start, end }) => ({ start, end, subject: 'words' as const })),
    ...quotes
      .flatMap((quote) => figuresIn(site, quote))
      .flatMap((figure) => wordPlaces(figure).map(({ start, end }) => ({ start, end, subject: figure }))),
    ...glosses,
  ];
  const paragraphs = blocks.flatMap((block) =>
    around
      .filter((stretch) => overlap(block, stretch))
      .map((stretch) => ({
        start: Math.max(block.start, stretch.start),
        end: Math.min(block.end, stretch.end),
      }))
      .map((stretch) => [{ pieces: markText(text, stretch, marks), open: '', close: '' }]),
  );
  return { as: 'sentence', paragraphs };
}

/**
 * Tells a quote: what was said in whole sentences by its words; a part of a sentence, and what the article reports in its own
 * words, in the whole sentence, since a few words out of it can say the opposite.
 * @param others whose words stand in the same sentence, and are marked with it
 */
export function tellQuote(
  site: SiteLookup,
  quote: QuoteRecord,
  others: readonly QuoteRecord[] = [],
): ToldQuote {
  if (quote.data.kind === 'direct') return { as: 'words', paragraphs: quoteParagraphs(site, quote) };
  const article = site.articlesById.get(quote.article);
  const sentence = quoteSentence(site, quote);
  if (!article?.article || !sentence) return { as: 'part', paragraphs: quoteParagraphs(site, quote) };
  const glosses = findAntecedents(site, article, quote);
  return inArticle(site, article.article, [sentence], [quote, ...others], glosses);
}

/**
 * Tells a quote in its paragraphs, as its own page does: they are the article's, with the words marked that are on record.
 * @returns null where the text is not shown, or an editor has changed the words
 */
export function tellInParagraphs(site: SiteLookup, quote: QuoteRecord): ToldQuote | null {
  const article = site.articlesById.get(quote.article);
  const places = wordPlaces(quote);
  if (!article?.article) return null;
  const { text, blocks } = article.article;
  const words = quote.data.words.flat();
  const isVerbatim =
    places.length === words.length &&
    places.every(({ start, end }, index) => text.slice(start, end) === words[index]);
  if (!isVerbatim) return null;
  const around = blocks.filter((block) => places.some((place) => overlap(block, place)));
  return inArticle(site, article.article, around, [quote], findAntecedents(site, article, quote));
}

/** A quote as {@link tellQuote} tells it, in a text without marks of its own: paragraphs are parted by line feeds. */
export function quoteText(site: SiteLookup, quote: QuoteRecord): string {
  const sentence = quote.data.kind === 'direct' ? null : sentenceText(site, quote);
  if (sentence !== null) return sentence;
  const [open, close] = quote.data.kind === 'reported' ? ['', ''] : ['“', '”'];
  const words = quote.data.words.map((segments) => segments.join(' […] ')).join('\n');
  const told = `${open}${words}${close}`;
  // What is left of a sentence that is not shown says so.
  return quote.data.kind === 'direct' ? told : `[…] ${told} […]`;
}
