import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

const listOf = (kids: PDFObject | undefined): PDFObject[] =>
  kids === undefined ? [] : kids instanceof PDFArray ? kids.asArray() : [kids];

/** Every element of the document's structure, a parent before its children. */
export function* structureElements(document: PDFDocument): Generator<PDFDict> {
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const waiting: PDFObject[] = root ? listOf(root.lookup(name('K'))) : [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const element = document.context.lookup(next);
    if (!(element instanceof PDFDict) || !element.has(name('S'))) continue;
    yield element;
    waiting.unshift(...listOf(element.lookup(name('K'))));
  }
}

const typeOf = (element: PDFObject | undefined): string | undefined =>
  element instanceof PDFDict ? element.lookupMaybe(name('S'), PDFName)?.decodeText() : undefined;

/** Puts what a list item holds beside its label into the body that PDF 32000-1, 14.8.4.3.3 asks for. */
function wrapItem(document: PDFDocument, item: PDFDict, reference: PDFObject): void {
  const { context } = document;
  const kids = listOf(item.lookup(name('K')));
  const labels = kids.filter((kid) => typeOf(context.lookup(kid)) === 'Lbl');
  const rest = kids.filter((kid) => !labels.includes(kid));
  if (rest.length === 0 || rest.some((kid) => typeOf(context.lookup(kid)) === 'LBody')) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: reference, K: rest });
  const page = item.get(name('Pg'));
  if (page) body.set(name('Pg'), page);
  const bodyReference = context.register(body);
  for (const kid of rest) {
    const element = context.lookup(kid);
    if (element instanceof PDFDict && element.has(name('S'))) element.set(name('P'), bodyReference);
  }
  item.set(name('K'), context.obj([...labels, bodyReference]));
}

function wrapItems(document: PDFDocument): void {
  const items = [...structureElements(document)].filter((element) => typeOf(element) === 'LI');
  for (const item of items) {
    const reference = document.context.getObjectRef(item);
    if (reference) wrapItem(document, item, reference);
  }
}

/** Says in words where each link leads, for whoever cannot see what it stands on. */
function describeLinks(document: PDFDocument): void {
  for (const page of document.getPages()) {
    for (const reference of listOf(page.node.Annots())) {
      const link = document.context.lookup(reference);
      if (!(link instanceof PDFDict) || link.lookupMaybe(name('Subtype'), PDFName) !== name('Link')) continue;
      const target = link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
      const address =
        target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : null;
      link.set(name('Contents'), PDFHexString.fromText(address ?? 'A place in this document'));
    }
  }
}

/**
 * Adds to a PDF of Chromium's what its tags lack: a body in each list item, and a description of each link.
 * It changes the document that it is given.
 */
export function completeStructure(document: PDFDocument): void {
  wrapItems(document);
  describeLinks(document);
}
