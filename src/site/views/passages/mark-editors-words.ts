import { splitEditedWords } from '../../../records/edited-words.ts';
import type { Piece } from '../../text/mark-text.ts';
import type { QuoteRecord, SiteArticle } from '../../model/site.ts';
import { overlap } from '../../text/spans.ts';
import { wordPlaces } from '../../model/word-places.ts';

/** What an editor did to a quote's words: left some out, or put some in. */
export type EditorsWords = 'cut' | 'insertion';

/** The paragraphs of the article in which a quote's words stand; all of it where they are found nowhere. */
function textAround({ stated: article }: SiteArticle, quote: QuoteRecord): string {
  const places = wordPlaces(quote);
  const around = article.blocks.filter((block) => places.some((place) => overlap(place, block)));
  return around.length === 0
    ? article.text
    : around.map(({ start, end }) => article.text.slice(start, end)).join('\n');
}

/**
 * Marks an editor's cuts `[…]` and insertions `[the agency]` in one segment of a quote. Brackets that the article itself
 * has there are its own and stay text.
 */
export function markEditorsWords(
  article: SiteArticle | undefined,
  quote: QuoteRecord,
  segment: string,
): Piece<EditorsWords>[] {
  const parts = splitEditedWords(segment);
  if (parts.every(({ is }) => is === 'text')) return [segment];
  const around = article === undefined ? '' : textAround(article, quote);
  return parts.map(({ is, text }) =>
    is === 'text' || around.includes(text) ? text : { subject: is, first: true, pieces: [text] },
  );
}
