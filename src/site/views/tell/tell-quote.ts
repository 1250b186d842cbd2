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

/**
 * Tells a quote: what was said in whole sentences by its words; a part of a sentence, and what the article reports in its own
 * words, in the whole sentence, since a few words out of it can say the opposite.
 */
export function tellQuote(site: SiteLookup, quote: QuoteRecord): ToldQuote {
  if (quote.data.kind === 'direct') return { as: 'words', paragraphs: quoteParagraphs(site, quote) };
  const article = site.articlesById.get(quote.article);
  const sentence = quoteSentence(site, quote);
  if (!article?.article || !sentence) return { as: 'part', paragraphs: quoteParagraphs(site, quote) };
  const { text, blocks } = article.article;
  const marks: Mark<QuoteMark>[] = [
    ...wordPlaces(quote).map(({ start, end }) => ({ start, end, subject: 'words' as const })),
    ...figuresIn(site, quote).flatMap((figure) =>
      wordPlaces(figure).map(({ start, end }) => ({ start, end, subject: figure })),
    ),
    ...findAntecedents(site, article, quote),
  ];
  const paragraphs = blocks
    .filter((block) => overlap(block, sentence))
    .map((block) => ({
      start: Math.max(block.start, sentence.start),
      end: Math.min(block.end, sentence.end),
    }))
    .map((stretch) => [{ pieces: markText(text, stretch, marks), open: '', close: '' }]);
  return { as: 'sentence', paragraphs };
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
