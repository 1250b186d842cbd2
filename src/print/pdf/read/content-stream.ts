/** One operator of a page's content with its operands: where it stands in the bytes, end exclusive. */
export interface Operation {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
}

const isSpace = (byte: number): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0;
const delimiters = new Set(new TextEncoder().encode('()<>[]{}/%'));
const backslash = 0x5c;

/** End of the literal string that opens at `start`: parentheses nest, and a backslash takes the next byte along. */
function endOfString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === backslash) at += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) depth -= 1;
    at += 1;
    if (depth === 0) break;
  }
  return at;
}

function endOfRun(bytes: Uint8Array, start: number, isPart: (byte: number) => boolean): number {
  let at = start;
  while (at < bytes.length && isPart(bytes[at] ?? 0)) at += 1;
  return at;
}

/**
 * Splits a page's content (PDF 32000-1, 7.8.2) into its operators, each with its operands.
 * @param bytes The content, decoded.
 * @throws {Error} At an image inside the content (`BI`), whose bytes cannot be told from operators; Chromium writes none.
 */
export function* readOperations(bytes: Uint8Array): Generator<Operation> {
  const content = new TextDecoder('latin1').decode(bytes);
  let at = 0;
  let start: number | null = null;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (isSpace(byte)) {
      at += 1;
      continue;
    }
    start ??= at;
    if (byte === 0x28) at = endOfString(bytes, at);
    else if (byte === 0x25) at = endOfRun(bytes, at, (part) => part !== 0x0a && part !== 0x0d);
    else if (byte === 0x2f) at = endOfRun(bytes, at + 1, (part) => !isSpace(part) && !delimiters.has(part));
    else if (byte === 0x3c && bytes[at + 1] !== 0x3c) at = endOfRun(bytes, at, (part) => part !== 0x3e) + 1;
    else if (byte === 0x3c) at += 2;
    else if (delimiters.has(byte)) at += 1;
    else {
      const end = endOfRun(bytes, at, (part) => !isSpace(part) && !delimiters.has(part));
      const word = content.slice(at, end);
      at = end;
      if (!/^[A-Za-z'"]/.test(word) || word === 'true' || word === 'false' || word === 'null') continue;
      if (word === 'BI') throw new Error('The page has an image inside its content, which cannot be marked.');
      yield { operator: word, start, end };
      start = null;
    }
  }
}
