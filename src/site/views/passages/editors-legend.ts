import type { QuoteSegment } from './quote-paragraphs.ts';
import type { Words } from '../../words/words.ts';

/**
 * What square brackets mean in the paragraphs of a quote, in a sentence; null where an editor neither left anything out nor
 * put anything in.
 */
export function editorsLegend(
  paragraphs: readonly (readonly QuoteSegment[])[],
  { quote: { legend } }: Words,
): string | null {
  const subjects = new Set(
    paragraphs
      .flat()
      .flatMap(({ pieces }) => pieces)
      .map((piece) => (typeof piece === 'string' ? null : piece.subject)),
  );
  const [hasCut, hasInsertion] = [subjects.has('cut'), subjects.has('insertion')];
  if (!hasCut && !hasInsertion) return null;
  const kind = hasCut && hasInsertion ? 'both' : hasCut ? 'cut' : 'insertion';
  return legend(
    kind,
    paragraphs.some((segments) => segments.length > 1),
  );
}
