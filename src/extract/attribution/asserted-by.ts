import type { Span } from '../../article/article.ts';
import type { Attribution, QuoteFinding, ReportedFinding } from '../findings.ts';
import type { Turn } from './read-turns.ts';

/** Who says what stands at a place: the quotation's or the reported clause's speaker. */
export interface Voice {
  readonly speaker: Attribution | null;
  /** The stretch inside the marks, where it is a quotation. */
  readonly segment: Span | null;
}

/** Tells who says what stands in a span; null where the article itself does. */
export type VoiceAt = (span: Span) => Voice | null;

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Place of the last item that starts at or before an offset, in a list in order of start; -1 where there is none. */
function lastStartingBy(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many reported clauses may lie within each other. */
const deepest = 6;

/**
 * Makes a function that says who asserts what stands in a span: the speaker of the quotation it stands in, else of
 * the innermost reported clause; null where the article itself does. Words in marks that nobody is known to say have
 * a segment and no speaker.
 * @param marked every stretch in quotation marks, in text order.
 * @param turns those of an interview, in text order: nothing in them is the article's own.
 */
export function voicesOf(
  marked: readonly Span[],
  turns: readonly Turn[],
  quotes: readonly QuoteFinding[],
  reported: readonly ReportedFinding[],
): VoiceAt {
  const segments = quotes
    .flatMap(({ segments: each, speaker }) => each.map(({ start, end }) => ({ start, end, speaker })))
    .sort((a, b) => a.start - b.start);
  const clauses = [...reported].sort((a, b) => a.start - b.start || b.end - a.end);
  return (span) => {
    const segment = segments[lastStartingBy(segments, span.start)];
    if (segment && holds(segment, span))
      return { speaker: segment.speaker, segment: { start: segment.start, end: segment.end } };
    const stretch = marked[lastStartingBy(marked, span.start)];
    if (stretch && holds(stretch, span)) return { speaker: null, segment: stretch };
    const turn = turns[lastStartingBy(turns, span.start)];
    if (turn && holds(turn, span)) return { speaker: turn.speaker, segment: turn };
    const last = lastStartingBy(clauses, span.start);
    for (let at = last; at >= 0 && at > last - deepest; at -= 1) {
      const clause = clauses[at];
      if (clause && holds(clause, span)) return { speaker: clause.speaker, segment: null };
    }
    return null;
  };
}
