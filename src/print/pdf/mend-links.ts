import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Box } from './read/interpret-content.ts';
import { readText } from './read/read-text.ts';
import type { StructureElement, TaggedDocument, TaggedPage } from './read/tagged-document.ts';
import { uniteBoxes } from './read/unite-boxes.ts';

const name = (text: string): PDFName => PDFName.of(text);

function boxOf(annotation: PDFDict): Box {
  const edges = annotation.lookup(name('Rect'), PDFArray);
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((at) => edges.lookup(at, PDFNumber).asNumber());
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** The corners of a box in the order in which viewers take them: above from left to right, then below. */
const corners = ([left, bottom, right, top]: Box): number[] => [
  left,
  top,
  right,
  top,
  left,
  bottom,
  right,
  bottom,
];

const annotationsOf = ({ page: { node } }: TaggedPage): PDFRef[] =>
  (node.Annots()?.asArray() ?? []).filter((entry) => entry instanceof PDFRef);

/** Makes the annotations of one link on one page the first of them, with a place for each. */
function join(file: TaggedDocument, link: StructureElement, page: TaggedPage): void {
  const { context } = file.document;
  const [first, ...others] = annotationsOf(page).filter((reference) =>
    link.kids.some((kid) => kid.kind === 'object' && kid.reference === reference),
  );
  if (!first || others.length === 0) return;
  const boxes = [first, ...others].map((reference) => boxOf(context.lookup(reference, PDFDict)));
  const joined = context.lookup(first, PDFDict);
  joined.set(name('Rect'), context.obj([...(uniteBoxes(boxes) ?? [])]));
  joined.set(name('QuadPoints'), context.obj(boxes.flatMap(corners)));
  const gone = new Set(others);
  page.page.node.set(name('Annots'), context.obj(annotationsOf(page).filter((entry) => !gone.has(entry))));
  const kept = link.kids.filter((kid) => kid.kind !== 'object' || !kid.reference || !gone.has(kid.reference));
  link.kids.splice(0, link.kids.length, ...kept);
  for (const reference of gone) context.delete(reference);
}

/** Where a link leads: its address, or for a place in the document the words that it stands on. */
function describe(file: TaggedDocument, annotation: PDFDict, link: StructureElement | undefined): string {
  const target = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  if (target instanceof PDFString || target instanceof PDFHexString) return target.decodeText();
  return link ? readText(file, link).replace(/\s+/gu, ' ').trim() : '';
}

/**
 * Makes each link one annotation a page, with a place for each of its lines (PDF 32000-1, 12.5.6.5), where Chromium
 * makes one for each line: an address is many links to whoever walks through them by key. Each says in words where it
 * leads, for whoever cannot see what it stands on.
 * It changes the document that was read, and the elements with it.
 */
export function mendLinks(file: TaggedDocument): void {
  const links = file.elements.filter(({ type }) => type === 'Link');
  for (const page of file.pages) {
    for (const link of links) join(file, link, page);
    for (const reference of annotationsOf(page)) {
      const annotation = file.document.context.lookup(reference, PDFDict);
      if (annotation.lookupMaybe(name('Subtype'), PDFName) !== name('Link')) continue;
      const link = links.find(({ kids }) =>
        kids.some((kid) => kid.kind === 'object' && kid.reference === reference),
      );
      annotation.set(name('Contents'), PDFHexString.fromText(describe(file, annotation, link)));
    }
  }
}
