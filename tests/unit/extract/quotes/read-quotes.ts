import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { findDates } from '../../../../src/extract/dates/find-dates.ts';
import type { QuoteFinding, ReportedFinding } from '../../../../src/extract/findings.ts';
import { findNames } from '../../../../src/extract/names/find-names.ts';
import { findQuotes } from '../../../../src/extract/quotes/find-quotes.ts';
import { tokenize } from '../../../../src/extract/tokens.ts';
import type { Article } from '../../../../src/article/article.ts';

/** A quotation as a reader would tell it: the words instead of offsets. */
export interface Told {
  readonly words: string[];
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly venue: string | null;
  readonly date: string | null;
  readonly quote: QuoteFinding;
}

/** Runs the extractor as far as quotations on a plain text. */
export function readQuotes(
  text: string,
  published = '2031-05-20',
): { article: Article; quotes: Told[]; reported: (ReportedFinding & { words: string })[] } {
  const article = readPlainText(text, { published });
  const tokens = tokenize(article);
  const dates = findDates(article, tokens);
  const entities = findNames(article, tokens, dates);
  const { quotes, reported } = findQuotes({ article, tokens, entities, dates });
  const slice = (span: { start: number; end: number } | null): string | null =>
    span && article.text.slice(span.start, span.end);
  return {
    article,
    quotes: quotes.map((quote) => ({
      words: quote.segments.map(({ start, end }) => article.text.slice(start, end)),
      speaker: quote.speaker?.name ?? null,
      cue: slice(quote.cue),
      venue: slice(quote.venue),
      date: quote.date?.edtf ?? null,
      quote,
    })),
    reported: reported.map((claim) => ({ ...claim, words: article.text.slice(claim.start, claim.end) })),
  };
}
