import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  decodePDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { name } from './values.ts';

/** A font that is set in two-byte codes (PDF 32000-1, 9.7), as all fonts that Chromium writes are. */
export interface PageFont {
  /** Its name among the page's resources. */
  readonly key: string;
  readonly dict: PDFDict;
  /** The font of glyphs below it; null for a font of another kind. */
  readonly descendant: PDFDict | null;
  readonly descriptor: PDFDict | null;
  /** The name of the font, as in `AAAAAA+PublicSans-Regular`. */
  readonly baseName: string;
}

/** The fonts among a page's resources. */
export function fontsOf({ node }: PDFPage): PageFont[] {
  const fonts = node.Resources()?.lookupMaybe(name('Font'), PDFDict);
  return (fonts?.keys() ?? []).flatMap((key) => {
    const dict = fonts?.lookupMaybe(key, PDFDict);
    if (!dict) return [];
    const descendant = dict.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict) ?? null;
    return [
      {
        key: key.decodeText(),
        dict,
        descendant,
        descriptor: (descendant ?? dict).lookupMaybe(name('FontDescriptor'), PDFDict) ?? null,
        baseName: dict.lookupMaybe(name('BaseFont'), PDFName)?.decodeText() ?? key.decodeText(),
      },
    ];
  });
}

const textOfHex = (digits: string): string =>
  String.fromCharCode(...(digits.match(/.{1,4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/** The text of each code, as the font's ToUnicode map has it (PDF 32000-1, 9.10.3); null where it has none. */
export function readToUnicode(dict: PDFDict): Map<number, string> | null {
  const stream = dict.lookup(name('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return null;
  const map = new Map<number, string>();
  const written = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  for (const [, kind, body = ''] of written.matchAll(/begin(bfchar|bfrange)\b([\s\S]+?)\bendbf/g)) {
    const values = [...body.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, digits = '']) => digits);
    const step = kind === 'bfchar' ? 2 : 3;
    for (let at = 0; at + step <= values.length; at += step) {
      const [first = '', second = '', third = ''] = values.slice(at, at + step);
      const from = parseInt(first, 16);
      if (kind === 'bfchar') map.set(from, textOfHex(second));
      else {
        const last = third.slice(-4);
        for (let code = from; code <= parseInt(second, 16); code += 1) {
          const unit = (parseInt(last, 16) + code - from).toString(16).padStart(4, '0');
          map.set(code, textOfHex(third.slice(0, -4) + unit));
        }
      }
    }
  }
  return map;
}

/** The width of each code in thousandths, as the font's dictionary has it (PDF 32000-1, 9.7.4.3). */
export function readWidths(descendant: PDFDict): {
  readonly of: ReadonlyMap<number, number>;
  readonly other: number;
} {
  const widths = new Map<number, number>();
  const written = descendant.lookupMaybe(name('W'), PDFArray)?.asArray() ?? [];
  const numberAt = (at: number): number => {
    const value = written[at];
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  for (let at = 0; at < written.length;) {
    const list = descendant.context.lookup(written[at + 1]);
    if (list instanceof PDFArray) {
      for (const [index, width] of list.asArray().entries()) {
        if (width instanceof PDFNumber) widths.set(numberAt(at) + index, width.asNumber());
      }
      at += 2;
    } else {
      for (let code = numberAt(at); code <= numberAt(at + 1); code += 1) widths.set(code, numberAt(at + 2));
      at += 3;
    }
  }
  return { of: widths, other: descendant.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000 };
}
