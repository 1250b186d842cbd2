import type { Article, Span } from '../article/article.ts';

/** Where a record's words stand, or how far they could be followed. */
export type WordsFound =
  | { readonly found: true; readonly spans: readonly (readonly Span[])[] }
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
 */
export function findWords(article: Article, words: readonly (readonly string[])[]): WordsFound {
  const spans: Span[][] = [];
  let firstBlock = 0;
  for (const segments of words) {
    let placed: Span[] | null = null;
    let block = firstBlock;
    for (; block < article.blocks.length && placed === null; block += 1) {
      const { start, end } = article.blocks[block] ?? { start: 0, end: 0 };
      placed = placeInOrder(article.text.slice(start, end), segments, start);
    }
    if (placed === null) {
      const segment = segments.find((part) => !article.text.includes(part)) ?? segments[0] ?? '';
      return { found: false, segment, ...longestStart(article.text, segment) };
    }
    spans.push(placed);
    firstBlock = block - (spans.length === words.length ? 1 : 0);
  }
  return { found: true, spans };
}

function placeInOrder(body: string, segments: readonly string[], offset: number): Span[] | null {
  const spans: Span[] = [];
  let from = 0;
  for (const segment of segments) {
    const at = body.indexOf(segment, from);
    if (at < 0) return null;
    from = at + segment.length;
    spans.push({ start: offset + at, end: offset + from });
  }
  return spans;
}
