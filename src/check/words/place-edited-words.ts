import type { Span } from '../../article/article.ts';
import { isEdge } from '../../article/places/place-words.ts';
import { splitEditedWords } from '../../records/edited-words.ts';

/** A stretch of the article that an editor's cut or insertion stands for. */
export interface ReplacedStretch extends Span {
  /** The editor's brackets. */
  readonly by: string;
  /** The article's words that are not shown. */
  readonly text: string;
}

/** Where a segment with an editor's brackets stands; offsets are into the text searched, in UTF-16 units. */
export interface EditedPlace {
  readonly start: number;
  readonly end: number;
  readonly replaced: readonly ReplacedStretch[];
}

interface Part {
  readonly text: string;
  /** True where a word may not go on before, or after: no brackets touch it there. */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
  /** The brackets since the part before. */
  readonly before: string;
}

const openingMarks = ['“', '"', '«', '„'];
const closingMarks = ['”', '"', '»'];

function partsOf(body: string, segment: string): { parts: Part[]; last: string } {
  const parts: Part[] = [];
  let before = '';
  for (const { is, text } of splitEditedWords(segment)) {
    const trimmed = text.trim();
    // Brackets that the article has are its own.
    if (is !== 'text' && !body.includes(text)) before += text;
    else if (trimmed !== '') {
      parts.push({
        text: trimmed,
        startsWord: before === '' || /^\s/.test(text),
        endsWord: /\s$/.test(text),
        before,
      });
      before = '';
    }
  }
  const end = parts.at(-1);
  if (end && before === '') parts[parts.length - 1] = { ...end, endsWord: true };
  return { parts, last: before };
}

const stands = (body: string, { text, startsWord, endsWord }: Part, at: number): boolean =>
  (!startsWord || isEdge(body, at)) && (!endsWord || isEdge(body, at + text.length));

function findAfter(body: string, part: Part, from: number): number {
  let at = body.indexOf(part.text, from);
  while (at >= 0 && !stands(body, part, at)) at = body.indexOf(part.text, at + 1);
  return at;
}

function findBefore(body: string, part: Part, end: number): number {
  let at = body.lastIndexOf(part.text, end - part.text.length);
  while (at > 0 && !stands(body, part, at)) at = body.lastIndexOf(part.text, at - 1);
  return at;
}

/**
 * Finds a segment with an editor's cuts and insertions in one block: what is outside the brackets must stand there in order.
 * Of the places that end where the first one ends, the shortest is taken. Brackets at the segment's start or end stand for
 * the words up to the nearest quotation mark.
 * @returns null where it does not stand in `body` after `from`, or has no brackets, or nothing else
 */
export function placeEditedWords(body: string, segment: string, from: number): EditedPlace | null {
  const { parts, last } = partsOf(body, segment);
  if (parts.length === 0 || (parts.length === 1 && parts[0]?.text === segment)) return null;
  let end = from;
  for (const part of parts) {
    const at = findAfter(body, part, end);
    if (at < 0) return null;
    end = at + part.text.length;
  }
  const replaced: ReplacedStretch[] = [];
  const replace = (by: string, stretch: Span): ReplacedStretch => ({
    by,
    text: body.slice(stretch.start, stretch.end),
    ...stretch,
  });
  let start = end;
  let before = '';
  for (const part of parts.toReversed()) {
    const at = findBefore(body, part, start);
    if (before !== '') replaced.unshift(replace(before, { start: at + part.text.length, end: start }));
    start = at;
    before = part.before;
  }
  if (before !== '') {
    const mark = Math.max(...openingMarks.map((one) => body.slice(from, start).lastIndexOf(one)));
    if (mark >= 0) {
      replaced.unshift(replace(before, { start: from + mark + 1, end: start }));
      start = from + mark + 1;
    }
  }
  if (last !== '') {
    const marks = closingMarks.map((one) => body.indexOf(one, end)).filter((at) => at >= 0);
    if (marks.length > 0) {
      const mark = Math.min(...marks);
      replaced.push(replace(last, { start: end, end: mark }));
      end = mark;
    }
  }
  return { start, end, replaced };
}
