import type { Span } from '../../../article/article.ts';
import type { PublishedPlace } from './published-schemas.ts';
import type { ShownText } from './shown-text.ts';

/** How many code points of the text stand before and after the words, so that they can be told from the same words elsewhere. */
const context = 32;

/**
 * Where words stand in a published text, in the two selectors of the W3C's Web Annotation Data Model that say it best:
 * by the words with what stands around them, and by position. Null where nothing of the place is shown.
 * @param source the address of the published text
 */
export function selectPlace({ points, at }: ShownText, place: Span, source: string): PublishedPlace | null {
  const [start, end] = [at(place.start), at(place.end)];
  if (start >= end) return null;
  const between = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  return {
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: between(start, end),
        prefix: between(start - context, start),
        suffix: between(end, end + context),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
