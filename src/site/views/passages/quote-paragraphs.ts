import { markEditorsWords, type EditorsWords } from './mark-editors-words.ts';
import { markText, plainText, type Piece } from '../../text/mark-text.ts';
import { figuresIn } from '../../model/relate-quote.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { FigureRecord, QuoteRecord, SiteLookup } from '../../model/site.ts';

/** Whom or what a pronoun of the article stands for, as follows from its paragraph. */
export interface Gloss {
  readonly gloss: string;
}

/** What a stretch of a told quote is marked as; `words` are the record's own within a sentence of the article. */
export type QuoteMark = FigureRecord | EditorsWords | 'words' | Gloss;

/** One stretch inside marks, with its figures or an editor's brackets marked, and the marks that stand around it. */
export interface QuoteSegment {
  readonly pieces: readonly Piece<QuoteMark>[];
  readonly open: string;
  readonly close: string;
}

/**
 * A quote's words as they are shown: paragraphs of segments. A paragraph that goes on in the next one has
 * no closing mark at its end, as is the custom; reported speech has no marks at all. Where the article’s marks do not
 * balance, none is shown that is not there.
 * Figures are marked only where the record's words are the article's own, an editor's cuts and insertions where they
 * are not.
 */
export function quoteParagraphs(site: SiteLookup, quote: QuoteRecord): QuoteSegment[][] {
  const article = site.articlesById.get(quote.article);
  const text = article?.stated.text ?? '';
  const places = wordPlaces(quote);
  const figures = figuresIn(site, quote).flatMap((figure) =>
    wordPlaces(figure).map(({ start, end }) => ({ start, end, subject: figure })),
  );
  const reported = quote.data.kind === 'reported';
  const { words } = quote.data;
  // Which mark is missing can only be seen in the text.
  const unbalanced = quote.data.unbalanced === true && article?.article !== null;
  let index = 0;
  return words.map((segments, paragraph) =>
    segments.map((segment, position) => {
      const place = places[index];
      index += 1;
      const marked = place && markText(text, place, figures);
      const goesOn = position === segments.length - 1 && paragraph < words.length - 1;
      return {
        pieces: marked && plainText(marked) === segment ? marked : markEditorsWords(article, quote, segment),
        open:
          reported || (unbalanced && place && !/[“"«„‘]\s?$/u.test(text.slice(0, place.start).slice(-2)))
            ? ''
            : '“',
        close:
          reported ||
          goesOn ||
          (unbalanced && place && !/^\s?[”"»“’]/u.test(text.slice(place.end, place.end + 2)))
            ? ''
            : '”',
      };
    }),
  );
}
