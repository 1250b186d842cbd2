import type { BlockKind, Span } from '../article.ts';
import { isCredit } from './credits.ts';
import { isDateline, leadingDate } from '../sentences/datelines.ts';

/** A block before its place among the others is looked at. */
export interface DraftBlock extends Span {
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** How many lines of the file it joins. */
  readonly lines: number;
  /** What its form or its markup says it is; null for running text, or a heading without markup. */
  readonly kind: BlockKind | null;
}

const longestForm = 400;
const listMarker = /^(?:[-*•‣▪◦·]\s+(?=\S)|\(?\d{1,2}[.)]\s+(?=\p{Lu}))/u;
const mayBeDateline = /\d|[-–—―_]$/;

/** What a line is by its form alone: a list item, a dateline, a credit; null for running text and headings. */
export function lineKind(body: string): 'credit' | 'dateline' | 'item' | null {
  if (listMarker.test(body.slice(0, 8))) return 'item';
  if (body.length > longestForm) return null;
  if (mayBeDateline.test(body) && isDateline(body)) return 'dateline';
  return isCredit(body) ? 'credit' : null;
}

/**
 * Makes the drafts of one line or paragraph of a text: one, or two where a date stands before the first sentence.
 * A list item starts after its marker.
 */
export function draftBlock(
  text: string,
  { start, end, line }: { readonly start: number; readonly end: number; readonly line: number },
): DraftBlock[] {
  const head = text.slice(start, Math.min(end, start + longestForm + 1));
  const kind = lineKind(head);
  if (kind === 'item') {
    const marker = listMarker.exec(head)?.[0].length ?? 0;
    return [{ start: start + marker, end, line, lines: 1, kind }];
  }
  const date = kind === null ? leadingDate(head) : 0;
  if (date === 0) return [{ start, end, line, lines: 1, kind }];
  const rest = start + date + head.slice(date).search(/\S/);
  return [
    { start, end: start + date, line, lines: 1, kind: 'dateline' },
    { start: rest, end, line, lines: 1, kind },
  ];
}
