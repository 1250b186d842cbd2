/** One operator of a page's content with its operands: where it stands in the bytes, end exclusive. */
export interface Operation {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a page's content and what is to stand in its place. */
export interface Edit {
  readonly start: number;
  /** Exclusive; the same as `start` for what is only put in. */
  readonly end: number;
  readonly text: string;
}

/** Tells of each byte whether a text of plain letters has it, by a table: every byte of a page is asked for. */
function isAmong(text: string): (byte: number) => boolean {
  const has = new Uint8Array(256);
  for (const byte of new TextEncoder().encode(text)) has[byte] = 1;
  return (byte) => has[byte] === 1;
}
const isSpace = isAmong(' \n\r\t\f\0');
const isDelimiter = isAmong('()<>[]{}/%');
const isLineEnd = isAmong('\n\r');
const [parenthesis, closing, backslash, percent, slash, less, greater] = [...Buffer.from('()\\%/<>')];

/** End of the literal string that opens at `start`: parentheses nest, and a backslash takes the next byte along. */
function endOfString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === backslash) at += 1;
    else if (byte === parenthesis) depth += 1;
    else if (byte === closing) depth -= 1;
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

const isRegular = (byte: number): boolean => !isSpace(byte) && !isDelimiter(byte);

/** End of the token that begins at `at`: a string, a comment, a name, a bracket, or a word. */
function endOfToken(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === parenthesis) return endOfString(bytes, at);
  if (byte === percent) return endOfRun(bytes, at, (part) => !isLineEnd(part));
  if (byte === slash) return endOfRun(bytes, at + 1, isRegular);
  if (byte === less) {
    return bytes[at + 1] === less ? at + 2 : endOfRun(bytes, at, (part) => part !== greater) + 1;
  }
  return isDelimiter(byte) ? at + 1 : endOfRun(bytes, at, isRegular);
}

const isOperator = (token: string): boolean =>
  /^[A-Za-z'"]/.test(token) && !['true', 'false', 'null'].includes(token);

/**
 * Splits a page's content (PDF 32000-1, 7.8.2) into its operators, each with its operands.
 * @param bytes The content, decoded.
 * @throws {Error} At an image inside the content (`BI`), whose bytes cannot be told from operators; Chromium writes none.
 */
export function* readOperations(bytes: Uint8Array): Generator<Operation> {
  const content = new TextDecoder('latin1').decode(bytes);
  let start: number | null = null;
  let end = 0;
  while (end < bytes.length) {
    const at = endOfRun(bytes, end, isSpace);
    start ??= at;
    end = endOfToken(bytes, at);
    const operator = content.slice(at, end);
    if (!isOperator(operator)) continue;
    if (operator === 'BI')
      throw new Error('The page has an image inside its content, which cannot be marked.');
    yield { operator, start, end };
    start = null;
  }
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
