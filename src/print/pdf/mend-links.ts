import { PDFArray, PDFDict, PDFHexString, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { boxAround, cornersOf, type Box } from './read/geometry.ts';
import { readText } from './read/read-text.ts';
import {
  holderOf,
  type StructureElement,
  type TaggedDocument,
  type TaggedPage,
} from './read/tagged-document.ts';
import { name, textOf } from './read/values.ts';

function boxOf(annotation: PDFDict): Box {
  const edges = annotation.lookup(name('Rect'), PDFArray);
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((at) => edges.lookup(at, PDFNumber).asNumber());
  return boxAround([
    [a, b],
    [c, d],
  ]);
}

const annotationsOf = ({ page: { node } }: TaggedPage): PDFRef[] =>
  (node.Annots()?.asArray() ?? []).filter((entry) => entry instanceof PDFRef);

/** Makes the annotations of one link on one page the first of them, with a place for each. */
function join(file: TaggedDocument, link: StructureElement, page: TaggedPage): void {
  const { context } = file.document;
  const [first, ...others] = annotationsOf(page).filter((one) => holderOf([link], one));
  if (!first || others.length === 0) return;
  const places = [first, ...others].flatMap((one) => cornersOf(boxOf(context.lookup(one, PDFDict))));
  const joined = context.lookup(first, PDFDict);
  joined.set(name('Rect'), context.obj([...boxAround(places)]));
  joined.set(name('QuadPoints'), context.obj(places.flat()));
  const gone = new Set(others);
  page.page.node.set(name('Annots'), context.obj(annotationsOf(page).filter((entry) => !gone.has(entry))));
  const kept = link.kids.filter((kid) => kid.kind !== 'object' || !kid.reference || !gone.has(kid.reference));
  link.kids.splice(0, link.kids.length, ...kept);
  for (const reference of gone) context.delete(reference);
}

/** Where a link leads: its address, or for a place in the document the words that it stands on. */
function describe(file: TaggedDocument, annotation: PDFDict, link: StructureElement | undefined): string {
  const address = textOf(annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI')));
  if (address !== null) return address;
  return link ? readText(file, link).replace(/\s+/gu, ' ').trim() : '';
}

/**
 * Makes each link one annotation a page, with a place for each of its stretches (PDF 32000-1, 12.5.6.5), where Chromium
 * makes one for each: an address of three lines is three links to whoever walks through them by key. Each says where it
 * leads, for whoever cannot see what it stands on.
 * It changes the document that was read, and the elements with it.
 */
export function mendLinks(file: TaggedDocument): void {
  const links = file.elements.filter(({ type }) => type === 'Link');
  for (const page of file.pages) {
    for (const link of links) join(file, link, page);
    for (const reference of annotationsOf(page)) {
      const annotation = file.document.context.lookup(reference, PDFDict);
      if (annotation.lookup(name('Subtype')) !== name('Link')) continue;
      const link = holderOf(links, reference);
      annotation.set(name('Contents'), PDFHexString.fromText(describe(file, annotation, link)));
    }
  }
}
