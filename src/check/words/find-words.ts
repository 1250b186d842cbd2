import type { PlacedText, Span } from '../../article/article.ts';
import { hasWords, placeWords } from '../../article/places/place-words.ts';
import { splitEditedWords } from '../../records/edited-words.ts';
import { placeEditedWords, type ReplacedStretch } from './place-edited-words.ts';

/** One place of a quotation's words in an article. */
export interface WordsPlace {
  /** Paragraphs of segments, in UTF-16 units of the text; what an editor cut out at a segment's end belongs to it. */
  readonly spans: readonly (readonly Span[])[];
  /** What an editor's cuts and insertions stand for, in order. */
  readonly replaced: readonly ReplacedStretch[];
}

/** Where a record's words stand, or how far they could be followed. */
export type WordsFound =
  | ({ readonly found: true } & WordsPlace)
  | { readonly found: false; readonly segment: string; readonly matched: string; readonly goesOn: string };

/** How many places of a quotation are looked at: more are words that everybody says. */
const mostPlaces = 200;

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

/** Places paragraphs from a block on: each in one block, the first in the first block that has it. */
function placeParagraphs(
  { text, blocks }: PlacedText,
  words: readonly (readonly string[])[],
  first: { readonly block: number; readonly from: number },
):
  (WordsPlace & { readonly block: number; readonly from: number }) | { readonly missing: readonly string[] } {
  const spans: Span[][] = [];
  const replaced: ReplacedStretch[] = [];
  let { block, from } = first;
  let start = { block, from };
  for (const segments of words) {
    let placed: Placed | null = null;
    for (; block < blocks.length && placed === null; block += 1, from = 0) {
      const here = blocks[block] ?? { start: 0, end: 0 };
      placed = placeInOrder(text.slice(here.start, here.end), segments, { offset: here.start, from });
    }
    if (placed === null) return { missing: segments };
    if (spans.length === 0)
      start = { block: block - 1, from: (placed.first ?? 0) + 1 - (blocks[block - 1]?.start ?? 0) };
    spans.push(placed.spans);
    replaced.push(...placed.replaced);
  }
  return { spans, replaced, ...start };
}

/**
 * Lists the places of a quotation's words in an article, byte for byte: paragraph after paragraph, each in one block, the
 * segments of a paragraph in order. The places differ in where the first segment stands.
 * A segment that does not stand there as it is may have an editor's cuts […] and insertions [the agency].
 */
export function* placesOfWords(
  article: PlacedText,
  words: readonly (readonly string[])[],
): Generator<WordsPlace> {
  let next = { block: 0, from: 0 };
  for (let count = 0; count < mostPlaces; count += 1) {
    const placed = placeParagraphs(article, words, next);
    if ('missing' in placed) return;
    const { spans, replaced, block, from } = placed;
    yield { spans, replaced };
    next = { block, from };
  }
}

/** The first of {@link placesOfWords}, or how far the words could be followed. */
export function findWords(article: PlacedText, words: readonly (readonly string[])[]): WordsFound {
  const placed = placeParagraphs(article, words, { block: 0, from: 0 });
  if ('missing' in placed) {
    const segment = firstMissing(article.text, placed.missing);
    return { found: false, segment, ...longestStart(article.text, segment) };
  }
  return { found: true, spans: placed.spans, replaced: placed.replaced };
}

interface Placed {
  readonly spans: Span[];
  readonly replaced: readonly ReplacedStretch[];
  /** Where the words of the first segment begin, whatever is cut out before them. */
  readonly first: number | null;
}

/** The first segment, or the first piece of one outside an editor's brackets, that the text does not have. */
function firstMissing(text: string, segments: readonly string[]): string {
  const segment = segments.find((part) => !hasWords(text, part)) ?? segments[0] ?? '';
  const pieces = splitEditedWords(segment).filter(({ is }) => is === 'text');
  return pieces.map((piece) => piece.text.trim()).find((piece) => !hasWords(text, piece)) ?? segment;
}

function placeInOrder(
  body: string,
  segments: readonly string[],
  { offset, from: first }: { readonly offset: number; readonly from: number },
): Placed | null {
  const spans: Span[] = [];
  const replaced: ReplacedStretch[] = [];
  let from = first;
  let begins: number | null = null;
  for (const segment of segments) {
    const whole = placeWords(body, segment, { within: { start: from, end: body.length } });
    const place = whole ? { ...whole, replaced: [] } : placeEditedWords(body, segment, from);
    if (place === null) return null;
    const [cut] = place.replaced;
    begins ??= offset + (cut?.start === place.start ? cut.end : place.start);
    from = place.end;
    replaced.push(
      ...place.replaced.map((one) => ({ ...one, start: offset + one.start, end: offset + one.end })),
    );
    spans.push({ start: offset + place.start, end: offset + from });
  }
  return { spans, replaced, first: begins };
}
