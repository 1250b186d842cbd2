import type { PlacedText, Span } from '../article/article.ts';

const opening = /["“«„‘]\s*$/;
const closing = /^\s*(?:[,.;:!?…]\s*)?["”»’]/;

/**
 * True where every segment of a quotation stands between an opening and a closing mark in the article.
 * A paragraph that opens with a mark and does not close is balanced when the next paragraph of the same quotation opens anew,
 * as running quotations do. `spans` are paragraphs of segments, in UTF-16 units.
 */
export function marksBalance(article: PlacedText, spans: readonly (readonly Span[])[]): boolean {
  return spans.every((segments, paragraph) =>
    segments.every(({ start, end }, index) => {
      const opens = opening.test(article.text.slice(Math.max(0, start - 3), start));
      const closes = closing.test(article.text.slice(end, end + 4));
      const runsOn = index === segments.length - 1 && paragraph < spans.length - 1;
      const inside = article.text.slice(start, end);
      return opens && (closes || runsOn) && countOf(inside, '“') === countOf(inside, '”');
    }),
  );
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
