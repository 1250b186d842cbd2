/** A stretch of a page's content and what is to stand in its place. */
export interface Edit {
  readonly start: number;
  /** Exclusive; the same as `start` for what is only put in. */
  readonly end: number;
  readonly text: string;
}

/** Makes edits to a page's content; they must not overlap. */
export function editContent(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(bytes.subarray(copied, start), encoder.encode(text));
    copied = end;
  }
  return Buffer.concat([...parts, bytes.subarray(copied)]);
}
