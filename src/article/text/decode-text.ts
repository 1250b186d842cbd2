import { isUtf8 } from 'node:buffer';
import { ArticleError } from '../article-error.ts';

/** The largest file that is read as an article, in bytes: some fifteen times a long novel chapter's saved page. */
export const largestArticle = 10_000_000;

// The first bytes of files that are often taken for text by their ending. Source: the formats' own specifications.
const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office document'],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** How many bytes a well-formed UTF-8 character that starts at `at` has; 0 where none does (Unicode 15, table 3-7). */
function characterLength(bytes: Uint8Array, at: number): number {
  const follows = (offset: number, low = 0x80, high = 0xbf): boolean => {
    const byte = bytes[at + offset] ?? 0;
    return byte >= low && byte <= high;
  };
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return follows(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef)
    return follows(1, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf) && follows(2) ? 3 : 0;
  if (lead >= 0xf0 && lead <= 0xf4)
    return follows(1, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf) && follows(2) && follows(3)
      ? 4
      : 0;
  return 0;
}

/** Where the first bytes stand that are no UTF-8: offset from 0, and line from 1. */
function firstBrokenByte(bytes: Uint8Array): { readonly offset: number; readonly line: number } {
  let line = 1;
  let offset = 0;
  while (offset < bytes.length) {
    const length = characterLength(bytes, offset);
    if (length === 0) break;
    if (bytes[offset] === 0x0a) line += 1;
    offset += length;
  }
  return { offset, line };
}

/** Control characters other than white space: text has next to none, a binary is full of them. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  return controls * 50 > head.length;
}

/** The decoder of an encoding by any of its labels (WHATWG Encoding Standard); null where it is none that is read here. */
function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

function decodeAs(decoder: TextDecoder, bytes: Uint8Array, file: string): string {
  try {
    return withLineFeeds(decoder.decode(bytes));
  } catch {
    throw new ArticleError(
      { file },
      `Expected ${decoder.encoding}, in which the text is said to be, found bytes that are none.`,
      'Save the file again as UTF-8.',
    );
  }
}

/**
 * Decodes an article's file; line ends become LF. What is valid UTF-8, with or without a byte order mark, is read as
 * UTF-8 whatever it says of itself: a text in another encoding with a character beyond ASCII is next to never valid
 * UTF-8, while texts that were converted often keep their old label.
 *
 * @param labels names of the encoding that the text says it is in; the first that is known counts
 * @throws {ArticleError} where the file is empty, larger than {@link largestArticle}, a binary, or neither UTF-8 nor
 *   what it says it is
 */
export function decodeText(bytes: Uint8Array, file: string, labels: readonly string[] = []): string {
  if (bytes.length === 0)
    throw new ArticleError({ file }, 'The file is empty.', 'Put the article’s text into it.');
  if (bytes.length > largestArticle)
    throw new ArticleError(
      { file },
      `The file has ${(bytes.length / 1e6).toFixed(1)} MB; an article has at most ${String(largestArticle / 1e6)} MB.`,
      'Save the article alone, without what stands around it.',
    );
  const known = signatures.find(([signature]) => startsWith(bytes, signature));
  if (known)
    throw new ArticleError(
      { file },
      `Expected text, found ${known[1]}.`,
      'Save the article as .txt, .md or .html in UTF-8.',
    );
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new ArticleError({ file }, 'Expected UTF-8, found UTF-16.', 'Save the file again as UTF-8.');
  if (looksBinary(bytes))
    throw new ArticleError(
      { file },
      'Expected text, found a binary file.',
      'Save the article as .txt, .md or .html in UTF-8.',
    );
  if (!isUtf8(bytes)) {
    const [declared] = labels.flatMap((label) => decoderOf(label) ?? []);
    if (declared && declared.encoding !== 'utf-8') return decodeAs(declared, bytes, file);
    const { offset, line } = firstBrokenByte(bytes);
    const found = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    throw new ArticleError(
      { file, line },
      `Expected UTF-8, found the byte 0x${found} at offset ${String(offset)}.`,
      'Save the file again as UTF-8; it may be in Windows-1252 or Latin-1.',
    );
  }
  return withLineFeeds(new TextDecoder('utf-8').decode(bytes));
}
