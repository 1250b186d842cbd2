import { readOperations } from './read/content-stream.ts';

const openers = new Set(['BMC', 'BDC']);
const pathStarts = new Set(['m', 're']);
const pathPainters = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const singles = new Set(['Do', 'sh']);

const pagination = '/Artifact <</Type /Pagination>> BDC\n';
const layout = '/Artifact <</Type /Layout>> BDC\n';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

const isTag = (operands: Uint8Array): boolean => Buffer.from(operands).includes('/MCID');

/** The text objects and painted paths that no mark holds. What says within one what a sign stands for is no such mark. */
function* unmarked(bytes: Uint8Array): Generator<Stretch> {
  let depth = 0;
  let text: number | null = null;
  let path: number | null = null;
  for (const { operator, start, end } of readOperations(bytes)) {
    if (openers.has(operator)) {
      depth += 1;
      if (text === null || isTag(bytes.subarray(start, end))) text = path = null;
    } else if (operator === 'EMC') {
      depth -= 1;
    } else if (depth > 0) {
      continue;
    } else if (operator === 'BT') {
      text = start;
    } else if (operator === 'ET') {
      if (text !== null) yield { start: text, end, tag: pagination };
      text = null;
    } else if (pathStarts.has(operator)) {
      path ??= start;
    } else if (pathPainters.has(operator)) {
      if (path !== null) yield { start: path, end, tag: layout };
      path = null;
    } else if (operator === 'n') {
      path = null;
    } else if (singles.has(operator)) {
      yield { start, end, tag: layout };
    }
  }
}

/**
 * Marks as artifacts (PDF 32000-1, 14.8.2.2) what a page shows beyond its tagged content: the text in its margins
 * as pagination, rules and backgrounds as layout. Chromium leaves them without any mark, so that a screen reader
 * cannot tell them from the text.
 * @param bytes The page's content, decoded.
 * @returns The content with the marks; what it paints is the same.
 */
export function markArtifacts(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let copied = 0;
  for (const { start, end, tag } of unmarked(bytes)) {
    parts.push(bytes.subarray(copied, start), encoder.encode(tag), bytes.subarray(start, end));
    parts.push(encoder.encode('\nEMC'));
    copied = end;
  }
  parts.push(bytes.subarray(copied));
  return Buffer.concat(parts);
}
