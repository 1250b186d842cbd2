import type { Span } from '../../article/article.ts';

/** A stretch of text to be marked, and what it is marked as. */
export interface Mark<Subject> extends Span {
  readonly subject: Subject;
}

/** Text with marks in it. The text of all its pieces, joined, is the text itself. */
export type Piece<Subject> = string | MarkedPiece<Subject>;

/** A marked piece; `first` is false where it goes on with a mark that had to be split. */
export interface MarkedPiece<Subject> {
  readonly subject: Subject;
  readonly first: boolean;
  readonly pieces: readonly Piece<Subject>[];
}

interface Part<Subject> extends Mark<Subject> {
  readonly first: boolean;
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function nest<Subject>(
  text: string,
  { start, end }: Span,
  parts: readonly Part<Subject>[],
): Piece<Subject>[] {
  const pieces: Piece<Subject>[] = [];
  let at = start;
  let open = [...parts].sort(inOrder);
  for (let outer = open.shift(); outer; outer = open.shift()) {
    const { start: from, end: to, subject, first } = outer;
    if (from > at) pieces.push(text.slice(at, from));
    const inside: Part<Subject>[] = [];
    const after: Part<Subject>[] = [];
    for (const part of open) {
      if (part.start >= to) after.push(part);
      else if (part.end <= to) inside.push(part);
      else {
        inside.push({ ...part, end: to });
        after.push({ ...part, start: to, first: false });
      }
    }
    pieces.push({ subject, first, pieces: nest(text, { start: from, end: to }, inside) });
    at = to;
    open = after.sort(inOrder);
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}

/**
 * Cuts a stretch of a text into pieces, so that marks within marks become pieces within pieces.
 * Marks that cross are split where the outer one ends. Offsets are UTF-16 units of `text`;
 * what lies outside the stretch is cut off. Nothing of the text is lost, added or moved.
 */
export function markText<Subject>(
  text: string,
  span: Span,
  marks: readonly Mark<Subject>[],
): Piece<Subject>[] {
  const parts = marks
    .filter(({ start, end }) => start < span.end && end > span.start && end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, span.start),
      end: Math.min(mark.end, span.end),
      first: mark.start >= span.start,
    }));
  return nest(text, span, parts);
}

/** The text of pieces, as it was before they were marked. */
export function plainText<Subject>(pieces: readonly Piece<Subject>[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : plainText(piece.pieces))).join('');
}
