import type { PlacedText, Span } from '../article/article.ts';
import { splitEditedWords } from '../records/edited-words.ts';
import { placeEditedWords, type ReplacedStretch } from './place-edited-words.ts';

/** Where a record's words stand, or how far they could be followed. */
export type WordsFound =
  | {
      readonly found: true;
      readonly spans: readonly (readonly Span[])[];
      /** What an editor's cuts and insertions stand for, in order. */
      readonly replaced: readonly ReplacedStretch[];
    }
  | { readonly found: false; readonly segment: string; readonly matched: string; readonly goesOn: string };

/** The longest start of `segment` that stands in `text`, and what the text has after it there. */
function longestStart(text: string, segment: string): { matched: string; goesOn: string } {
  let low = 0;
  let high = segment.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(segment.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const matched = segment.slice(0, low);
  const at = text.indexOf(matched) + matched.length;
  return { matched, goesOn: low === 0 ? '' : text.slice(at, at + 40) };
}

/**
 * Finds a quotation's words in an article, byte for byte: paragraph after paragraph, each in one block,
 * the segments of a paragraph in order. Of several places the first is taken.
 * A segment that does not stand there as it is may have an editor's cuts […] and insertions [the agency].
 */
export function findWords(article: PlacedText, words: readonly (readonly string[])[]): WordsFound {
  const spans: Span[][] = [];
  const replaced: ReplacedStretch[] = [];
  let firstBlock = 0;
  for (const segments of words) {
    let placed: Placed | null = null;
    let block = firstBlock;
    for (; block < article.blocks.length && placed === null; block += 1) {
      const { start, end } = article.blocks[block] ?? { start: 0, end: 0 };
      placed = placeInOrder(article.text.slice(start, end), segments, start);
    }
    if (placed === null) {
      const segment = firstMissing(article.text, segments);
      return { found: false, segment, ...longestStart(article.text, segment) };
    }
    spans.push(placed.spans);
    replaced.push(...placed.replaced);
    firstBlock = block - (spans.length === words.length ? 1 : 0);
  }
  return { found: true, spans, replaced };
}

interface Placed {
  readonly spans: Span[];
  readonly replaced: readonly ReplacedStretch[];
}

/** The first segment, or the first piece of one outside an editor's brackets, that the text does not have. */
function firstMissing(text: string, segments: readonly string[]): string {
  const segment = segments.find((part) => !text.includes(part)) ?? segments[0] ?? '';
  const pieces = splitEditedWords(segment).filter(({ is }) => is === 'text');
  return pieces.map((piece) => piece.text.trim()).find((piece) => !text.includes(piece)) ?? segment;
}

function placeInOrder(body: string, segments: readonly string[], offset: number): Placed | null {
  const spans: Span[] = [];
  const replaced: ReplacedStretch[] = [];
  let from = 0;
  for (const segment of segments) {
    const at = body.indexOf(segment, from);
    const place =
      at >= 0 ? { start: at, end: at + segment.length, replaced: [] } : placeEditedWords(body, segment, from);
    if (place === null) return null;
    from = place.end;
    replaced.push(...place.replaced);
    spans.push({ start: offset + place.start, end: offset + from });
  }
  return { spans, replaced };
}
