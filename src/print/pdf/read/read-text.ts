import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { Mark, Painted } from './interpret-content.ts';
import { fontsOf, readToUnicode } from './read-font.ts';
import { pageAt, type StructureElement, type TaggedDocument, type TaggedPage } from './tagged-document.ts';
import { name, textOf } from './values.ts';

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
  const instead = textOf(element.dict.lookup(name('ActualText')));
  if (instead !== null) return instead;
  return element.kids
    .map((kid) => {
      if (kid.kind === 'element') return readText(file, kid.element);
      const page = kid.kind === 'content' ? pageAt(file, kid.page) : undefined;
      return page && kid.kind === 'content'
        ? [...sayTexts(textsOf(page, kid.mcid), readTexts(page))].join('')
        : '';
    })
    .join('');
}
