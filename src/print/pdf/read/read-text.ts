import { PDFHexString, PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import type { Mark, Painted } from './interpret-content.ts';
import { fontsOf, readToUnicode } from './read-font.ts';
import type { StructureElement, TaggedDocument, TaggedPage } from './tagged-document.ts';

/** The texts of a page's fonts: by the font's name among its resources, then by code. */
export function readTexts(page: TaggedPage): ReadonlyMap<string, ReadonlyMap<number, string>> {
  return new Map(fontsOf(page.page).map((font) => [font.key, readToUnicode(font.dict) ?? new Map()]));
}

/** The text that stands for what a mark holds, where it says one (PDF 32000-1, 14.9.4). */
function actualText({ written }: Mark): string | null {
  const [, hex, literal] = /\/ActualText\s*(?:<([^>]*)>|\(((?:[^()\\]|\\[\s\S])*)\))/.exec(written) ?? [];
  if (hex !== undefined) return PDFHexString.of(hex.replace(/\s/g, '')).decodeText();
  return literal === undefined ? null : PDFString.of(literal).decodeText();
}

/** What a stretch of text says: what stands for it once, or its characters as their fonts have them. */
export function* sayTexts(
  items: readonly Extract<Painted, { kind: 'text' }>[],
  texts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Generator<string> {
  let replaced: Mark | null = null;
  for (const { marks, font, codes } of items) {
    const mark = marks.find((candidate) => actualText(candidate) !== null) ?? null;
    if (mark === null) yield codes.map((code) => texts.get(font)?.get(code) ?? '').join('');
    else if (mark !== replaced) yield actualText(mark) ?? '';
    replaced = mark;
  }
}

/** The texts that one marked content of a page shows, in the order in which they are painted. */
export const textsOf = ({ painted }: TaggedPage, mcid: number): Extract<Painted, { kind: 'text' }>[] =>
  painted.flatMap((item) =>
    item.kind === 'text' && item.marks.some((mark) => mark.mcid === mcid) ? [item] : [],
  );

/** The text that an element and what it holds show. */
export function readText(file: TaggedDocument, element: StructureElement): string {
  const instead = element.dict.lookup(PDFName.of('ActualText'));
  if (instead instanceof PDFHexString || instead instanceof PDFString) return instead.decodeText();
  const pageOf = (reference: PDFRef | null): TaggedPage | undefined =>
    file.pages.find(({ page: { ref } }) => ref === reference);
  return element.kids
    .map((kid) => {
      if (kid.kind === 'element') return readText(file, kid.element);
      const page = kid.kind === 'content' ? pageOf(kid.page) : undefined;
      return page && kid.kind === 'content'
        ? [...sayTexts(textsOf(page, kid.mcid), readTexts(page))].join('')
        : '';
    })
    .join('');
}
