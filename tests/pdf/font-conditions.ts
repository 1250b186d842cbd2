import { PDFName, PDFRawStream, PDFStream, decodePDFRawStream, type PDFDict } from '@cantoo/pdf-lib';
import type { Condition } from '../../src/print/law/condition.ts';
import { fontsOf, readToUnicode, readWidths, type PageFont } from '../../src/print/pdf/read/read-font.ts';
import type { TaggedDocument, TaggedPage } from '../../src/print/pdf/read/tagged-document.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** What an embedded TrueType program says of its glyphs. */
interface FontProgram {
  readonly glyphs: number;
  /** A glyph's width in thousandths. */
  readonly widthOf: (glyph: number) => number;
}

/** The program that is embedded for a font; null where there is none, or none with TrueType's tables. */
function readFontProgram(descriptor: PDFDict): FontProgram | null {
  const stream = descriptor.lookup(name('FontFile2'));
  if (!(stream instanceof PDFRawStream)) return null;
  const bytes = decodePDFRawStream(stream).decode();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    tables.set(new TextDecoder('latin1').decode(bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((tag) => tables.get(tag));
  if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return null;
  const [unitsPerEm, measured] = [view.getUint16(head + 18), view.getUint16(hhea + 34)];
  return {
    glyphs: view.getUint16(maxp + 4),
    widthOf: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, measured - 1)) * 1000) / unitsPerEm,
  };
}

interface UsedFont {
  readonly font: PageFont;
  readonly page: number;
  /** The codes that the page's text shows, and those of them that no ActualText stands for. */
  readonly codes: ReadonlySet<number>;
  readonly unreplaced: ReadonlySet<number>;
}

function findUsedFonts({ number, page, painted }: TaggedPage): UsedFont[] {
  return fontsOf(page).flatMap((font) => {
    const shown = painted.filter((item) => item.kind === 'text').filter((item) => item.font === font.key);
    const plain = shown.filter(({ marks }) => !marks.some(({ written }) => written.includes('/ActualText')));
    if (shown.length === 0) return [];
    return [
      {
        font,
        page: number,
        codes: new Set(shown.flatMap(({ codes }) => codes)),
        unreplaced: new Set(plain.flatMap(({ codes }) => codes)),
      },
    ];
  });
}

/** Each condition asks for them: found once for a page, which is read anew where a file is changed. */
const known = new WeakMap<TaggedPage, readonly UsedFont[]>();

function usedFonts(page: TaggedPage): readonly UsedFont[] {
  const fonts = known.get(page) ?? findUsedFonts(page);
  known.set(page, fonts);
  return fonts;
}

const each =
  (find: (used: UsedFont) => string | null) =>
  ({ pages }: TaggedDocument): string[] =>
    pages.flatMap(usedFonts).flatMap((used) => {
      const fault = find(used);
      return fault === null ? [] : [`The font ${used.font.baseName} (page ${String(used.page)}) ${fault}`];
    });

const listed = (codes: Iterable<number>): string =>
  [...codes].map((code) => `<${code.toString(16).padStart(4, '0')}>`).join(', ');

const isEmbedded = ({ descriptor }: PageFont): boolean =>
  ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.lookup(name(key)) instanceof PDFStream);

/** Of a thousandth of the font's size: what a width may differ by (31-016), and what rounding adds. */
const tolerance = 1 + 0.01;

/** Each code with what its text must not be, where the map gives it that. */
function mapped(used: UsedFont, isWrong: (text: string) => boolean): string | null {
  const wrong = [...(readToUnicode(used.font.dict) ?? [])]
    .filter(([, text]) => isWrong(text))
    .map(([code]) => code);
  return wrong.length > 0 ? `has no text for ${listed(wrong)}, but a sign that is none.` : null;
}

/** Fonts, and what is painted by reference (checkpoints 30 and 31). */
export const fontConditions: readonly Condition[] = [
  {
    number: '30-002',
    holds: 'What can be painted twice holds no tagged content.',
    faults: ({ document: { context } }) =>
      context
        .enumerateIndirectObjects()
        .filter(
          ([, object]) =>
            object instanceof PDFRawStream &&
            object.dict.lookup(name('Subtype')) === name('Form') &&
            Buffer.from(decodePDFRawStream(object).decode()).includes('/MCID'),
        )
        .map(([reference]) => `The form (object ${String(reference.objectNumber)}) holds tagged content.`),
  },
  {
    number: '31-004',
    holds: 'Each TrueType font says which code is which glyph.',
    faults: each(({ font: { descendant } }) => {
      if (descendant?.lookup(name('Subtype')) !== name('CIDFontType2')) return null;
      const map = descendant.lookup(name('CIDToGIDMap'));
      return map instanceof PDFStream || map === name('Identity')
        ? null
        : `has the CIDToGIDMap ${String(map)}.`;
    }),
  },
  {
    number: '31-006',
    holds: 'Each font is encoded by Identity-H.',
    faults: each(({ font: { dict } }) => {
      const encoding = dict.lookup(name('Encoding'));
      return encoding === name('Identity-H') ? null : `has the encoding ${String(encoding)}.`;
    }),
  },
  {
    number: '31-009',
    holds: 'Each font is embedded.',
    faults: each(({ font }) => (isEmbedded(font) ? null : 'is not embedded.')),
  },
  {
    number: '9.6.4',
    holds: 'Each font is embedded only in part, and its name says so.',
    faults: each(({ font }) =>
      /^[A-Z]{6}\+/.test(font.baseName) ? null : 'has no mark of a subset in its name.',
    ),
  },
  {
    number: '31-011',
    holds: 'Each embedded font has the glyphs that the text shows.',
    faults: each(({ font, codes }) => {
      const program = font.descriptor && readFontProgram(font.descriptor);
      const missing = program ? [...codes].filter((code) => code >= program.glyphs) : [];
      return missing.length > 0 ? `lacks the glyphs ${listed(missing)}.` : null;
    }),
  },
  {
    number: '31-016',
    holds: 'Each glyph is as wide as the document says.',
    faults: each(({ font, codes }) => {
      const program = font.descriptor && readFontProgram(font.descriptor);
      if (!program || !font.descendant) return null;
      const widths = readWidths(font.descendant);
      const wrong = [...codes].filter(
        (code) => Math.abs((widths.of.get(code) ?? widths.other) - program.widthOf(code)) > tolerance,
      );
      return wrong.length > 0 ? `has other widths for ${listed(wrong)} than the document.` : null;
    }),
  },
  {
    number: '10-001',
    // 31-027 asks for the map, 10-001 for each character in it.
    holds: 'Each character that the text shows has its text.',
    faults: each(({ font, unreplaced }) => {
      const texts = readToUnicode(font.dict);
      const missing = [...unreplaced].filter((code) => code !== 0 && !texts?.get(code));
      return missing.length > 0 ? `has no text for ${listed(missing)}.` : null;
    }),
  },
  {
    number: '31-028',
    holds: 'No character’s text is zero.',
    faults: each((used) => mapped(used, (text) => text.includes('\0'))),
  },
  {
    number: '31-029',
    holds: 'No character’s text is a mark of byte order.',
    faults: each((used) => mapped(used, (text) => /[\uFEFF\uFFFE]/.test(text))),
  },
  {
    number: '31-030',
    holds: 'No character is shown as the glyph for a missing one.',
    faults: each(({ codes }) =>
      codes.has(0) ? 'lacks a character of the text, and shows a box for it.' : null,
    ),
  },
];
