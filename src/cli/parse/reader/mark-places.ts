import type { Span } from '../../../article/article.ts';
import { refuse } from './refused.ts';

/**
 * Makes what marks the places of records, kind by kind, and refuses one whose words another of its kind has: an answer that says
 * the same twice makes one record.
 * @param length of the text in UTF-16 units
 */
export function marker(length: number): (kind: string, spans: readonly Span[]) => void {
  const marked = new Map<string, Uint8Array>();
  return (kind, spans) => {
    const units = marked.get(kind) ?? new Uint8Array(length);
    marked.set(kind, units);
    for (const { start, end } of spans)
      if (units.subarray(start, end).includes(1))
        refuse(
          `It is at ${String(start)} to ${String(end)}, where another ${kind} before it in the answer has its words: expected each once.`,
        );
    for (const { start, end } of spans) units.fill(1, start, end);
  };
}
