import type { QuoteSegment } from '../queries/quote-paragraphs.ts';

/**
 * What square brackets mean in the paragraphs of a quote, in a sentence; null where an editor neither left anything out nor
 * put anything in.
 */
export function editorsLegend(paragraphs: readonly (readonly QuoteSegment[])[]): string | null {
  const subjects = new Set(
    paragraphs
      .flat()
      .flatMap(({ pieces }) => pieces)
      .map((piece) => (typeof piece === 'string' ? null : piece.subject)),
  );
  const kinds = (['cut', 'insertion'] as const).filter((kind) => subjects.has(kind));
  if (kinds.length === 0) return null;
  const between = paragraphs.some((segments) => segments.length > 1)
    ? '; between two parts of the quote, […] stands for words of the article'
    : '';
  return `Square brackets: an editor’s ${kinds.join(' or ')}${between}.`;
}
