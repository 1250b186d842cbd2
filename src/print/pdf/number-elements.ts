import { PDFArray, PDFDict, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { attributesOf, readElements } from './read/tagged-document.ts';
import { name, textOf } from './read/values.ts';

function removeTree(node: PDFObject | undefined, document: PDFDocument): void {
  const tree = document.context.lookup(node);
  if (tree instanceof PDFDict) {
    for (const kid of tree.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []) removeTree(kid, document);
  }
  if (node instanceof PDFRef) document.context.delete(node);
}

/**
 * Numbers the elements that have an id anew, in reading order. Chromium counts them through all pages that its
 * process has shown, so that the same page would give other bytes each time.
 * It changes the document that it is given.
 */
export function numberElements(document: PDFDocument): void {
  const { context, catalog } = document;
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root?.has(name('IDTree'))) return;
  const elements = readElements(document);
  const numbered = elements.filter((element) => textOf(element.dict.lookup(name('ID'))) !== null);
  const width = String(numbered.length).length;

  const ids = new Map<string, PDFString>();
  const names = [];
  for (const [index, element] of numbered.entries()) {
    const id = PDFString.of(`e${String(index + 1).padStart(width, '0')}`);
    ids.set(textOf(element.dict.lookup(name('ID'))) ?? '', id);
    element.dict.set(name('ID'), id);
    if (element.reference) names.push(id, element.reference);
  }
  for (const attributes of elements.flatMap(attributesOf)) {
    const headers = attributes.lookup(name('Headers'));
    if (!(headers instanceof PDFArray)) continue;
    const renamed = headers.asArray().flatMap((header) => ids.get(textOf(header) ?? '') ?? []);
    attributes.set(name('Headers'), context.obj(renamed));
  }
  removeTree(root.get(name('IDTree')), document);
  root.set(name('IDTree'), context.obj({ Names: names }));
}
