import { splitEditedWords } from '../../records/edited-words.ts';
import type { PlacedText, Span } from '../article.ts';
import { placeWords } from './place-words.ts';

/**
 * Where a segment stands in a text from `from` on: as it is, or, where an editor has put brackets into it, from the first
 * to the last of what is outside them.
 */
function placeSegment(text: string, segment: string, from: number): Span | null {
  const whole = placeWords(text, segment, { within: { start: from, end: text.length } });
  if (whole) return whole;
  const pieces = splitEditedWords(segment)
    .filter(({ is }) => is === 'text')
    .map((piece) => piece.text.trim())
    .filter((piece) => piece !== '');
  let start: number | null = null;
  let end = from;
  for (const piece of pieces) {
    const place = text.indexOf(piece, end);
    if (place < 0) return null;
    start ??= place;
    end = place + piece.length;
  }
  return start === null ? null : { start, end };
}

/** Places segments in order within one block. */
function placeParagraph(text: string, { start }: Span, segments: readonly string[]): Span[] | null {
  const places: Span[] = [];
  let from = 0;
  for (const segment of segments) {
    const place = placeSegment(text, segment, from);
    if (!place) return null;
    places.push({ start: start + place.start, end: start + place.end });
    from = place.end;
  }
  return places;
}

/** Places paragraphs in order, each in a block of its own. */
function placeParagraphs(
  { text, blocks }: PlacedText,
  paragraphs: readonly (readonly string[])[],
): Span[] | null {
  const places: Span[] = [];
  let block = 0;
  for (const segments of paragraphs) {
    let placed: Span[] | null = null;
    for (; block < blocks.length && !placed; block++) {
      const { start, end } = blocks[block] ?? { start: 0, end: 0 };
      placed = placeParagraph(text.slice(start, end), { start, end }, segments);
    }
    if (!placed) return null;
    places.push(...placed);
  }
  return places;
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * Finds where a record stands whose places no parse has kept: an editor's own. A quote by its words, paragraph after
 * paragraph; a figure and an event by their clause, and their words within it. Of several places the first is taken.
 * @param facts a record's fields with their values
 * @returns field → its places, in UTF-16 units of the article's text; without a field whose words do not stand there
 */
export function placeRecord(
  article: PlacedText,
  { words, clause, what }: Readonly<Record<string, unknown>>,
): Map<'words' | 'clause' | 'what', readonly Span[]> {
  const places = new Map<'words' | 'clause' | 'what', readonly Span[]>();
  if (Array.isArray(words)) {
    const placed = placeParagraphs(article, words.map(textsOf));
    if (placed && placed.length > 0) places.set('words', placed);
    return places;
  }
  const whole = typeof clause === 'string' ? clause : what;
  const place = typeof whole === 'string' ? placeWords(article.text, whole) : null;
  if (!place) return places;
  places.set(typeof clause === 'string' ? 'clause' : 'what', [place]);
  const phrase =
    typeof words === 'string'
      ? placeWords(article.text, words, { within: place, isPartOfCompound: true })
      : null;
  if (phrase) places.set('words', [phrase]);
  return places;
}
