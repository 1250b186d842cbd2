import type { PDFRef } from '@cantoo/pdf-lib';
import { fontsOf, readToUnicode } from './read-font.ts';
import type { StructureElement, TaggedDocument, TaggedPage } from './tagged-document.ts';

/** The texts of a page's fonts: by the font's name among its resources, then by code. */
export function readTexts(page: TaggedPage): ReadonlyMap<string, ReadonlyMap<number, string>> {
  return new Map(fontsOf(page.page).map((font) => [font.key, readToUnicode(font.dict) ?? new Map()]));
}

/** The text of one marked content of a page, as its fonts have it. */
function contentText(page: TaggedPage, mcid: number): string {
  const texts = readTexts(page);
  return page.painted
    .flatMap((item) => {
      if (item.kind !== 'text' || !item.marks.some((mark) => mark.mcid === mcid)) return [];
      return item.codes.map((code) => texts.get(item.font)?.get(code) ?? '');
    })
    .join('');
}

/** The text that an element and what it holds show. */
export function readText(file: TaggedDocument, element: StructureElement): string {
  const pageOf = (reference: PDFRef | null): TaggedPage | undefined =>
    file.pages.find(({ page: { ref } }) => ref === reference);
  return element.kids
    .map((kid) => {
      if (kid.kind === 'element') return readText(file, kid.element);
      const page = kid.kind === 'content' ? pageOf(kid.page) : undefined;
      return page && kid.kind === 'content' ? contentText(page, kid.mcid) : '';
    })
    .join('');
}
