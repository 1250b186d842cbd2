import { PDFDict, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { readToUnicode } from './read/read-font.ts';
import { name } from './read/values.ts';

/**
 * Signs that fonts draw by one glyph. Where a glyph stands for several, Chromium names the first, which need not be
 * the one on the page: the letter apostrophe for the right single quotation mark.
 */
const lookAlikes: readonly (readonly [string, string])[] = [
  ['\u02BC', '\u2019'],
  ['\u02BB', '\u2018'],
  ['\u2010', '-'],
  ['\u00AD', '-'],
  ['\u00A0', ' '],
  ['\u2215', '\u2044'],
  ['\u2219', '\u00B7'],
  ['\u02C9', '\u00AF'],
];

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

/** The most entries that one block of a map may have. */
const mostInBlock = 100;

function writeMap(texts: readonly (readonly [number, string])[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < texts.length; at += mostInBlock) {
    const lines = texts
      .slice(at, at + mostInBlock)
      .map(([code, text]) => `<${code.toString(16).padStart(4, '0')}> <${hex(text)}>`);
    blocks.push(`${String(lines.length)} beginbfchar`, ...lines, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n');
}

/** The sign that the page has in the place of one that it has not; the same sign where it has no other. */
function signOnPage(sign: string, onPage: ReadonlySet<string>): string {
  if (onPage.has(sign)) return sign;
  const twin = lookAlikes.find((pair) => pair.includes(sign))?.find((other) => onPage.has(other));
  if (twin !== undefined) return twin;
  const plain = sign.normalize('NFKC');
  return Array.from(plain).every((part) => onPage.has(part)) ? plain : sign;
}

/**
 * Mends what the fonts say of their glyphs' text: without the zeros that Chromium writes for joined forms, whose text
 * stands beside them as ActualText, and with the sign that the page has where one glyph stands for two.
 * It changes the document that it is given.
 * @param text All the words of the page.
 */
export function mendToUnicode(document: PDFDocument, text: string): void {
  const { context } = document;
  const onPage = new Set(text);
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.lookup(name('Type')) !== name('Font')) continue;
    const texts = readToUnicode(font);
    if (!texts) continue;
    const mended = [...texts]
      .filter(([, written]) => !written.includes('\0'))
      .map(
        ([code, written]) =>
          [code, Array.from(written, (sign) => signOnPage(sign, onPage)).join('')] as const,
      )
      .sort(([a], [b]) => a - b);
    const isSame =
      mended.length === texts.size && mended.every(([code, written]) => texts.get(code) === written);
    if (isSame) continue;
    const reference = font.get(name('ToUnicode'));
    if (reference instanceof PDFRef) context.assign(reference, context.flateStream(writeMap(mended)));
  }
}
