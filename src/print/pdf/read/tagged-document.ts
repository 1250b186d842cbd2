import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  decodePDFRawStream,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { interpretContent, type Painted } from './interpret-content.ts';
import { listOf, name } from './values.ts';

/** What an element holds: another element, a page's marked content, or an object such as a link's annotation. */
export type Kid =
  | { readonly kind: 'element'; readonly element: StructureElement }
  | { readonly kind: 'content'; readonly page: PDFRef | null; readonly mcid: number }
  | { readonly kind: 'object'; readonly page: PDFRef | null; readonly reference: PDFRef | null }
  | { readonly kind: 'unknown'; readonly written: string };

/** An element of the structure (PDF 32000-1, 14.7.2). */
export interface StructureElement {
  readonly dict: PDFDict;
  /** Null for one that stands within its parent's dictionary. */
  readonly reference: PDFRef | null;
  readonly type: string;
  readonly parent: StructureElement | null;
  readonly kids: Kid[];
}

/** A page with what its content paints. */
export interface TaggedPage {
  readonly number: number;
  readonly page: PDFPage;
  readonly content: Uint8Array;
  readonly painted: readonly Painted[];
}

/** A document with its structure and content. */
export interface TaggedDocument {
  readonly document: PDFDocument;
  readonly root: PDFDict | null;
  /** In reading order, a parent before its children. */
  readonly elements: readonly StructureElement[];
  readonly pages: readonly TaggedPage[];
}

/** The kids of an element, as references where they are such: one, a list, or a reference to a list. */
function kidsOf(dict: PDFDict): PDFObject[] {
  const entry = dict.get(name('K'));
  const found = dict.context.lookup(entry);
  return found instanceof PDFArray ? found.asArray() : listOf(entry);
}

const readRoot = (document: PDFDocument): PDFDict | null =>
  document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict) ?? null;

/** The elements of a document's structure in reading order, a parent before its children. */
export function readElements(document: PDFDocument): StructureElement[] {
  const { context } = document;
  const root = readRoot(document);
  if (!root) return [];
  const elements: StructureElement[] = [];
  const visited = new Set<PDFDict>();

  const readKid = (entry: PDFObject, parent: StructureElement | null, page: PDFRef | null): Kid => {
    const kid = context.lookup(entry);
    if (kid instanceof PDFNumber) return { kind: 'content', page, mcid: kid.asNumber() };
    if (!(kid instanceof PDFDict) || visited.has(kid)) return { kind: 'unknown', written: String(entry) };
    const type = kid.lookupMaybe(name('Type'), PDFName)?.decodeText();
    const ownPage = kid.get(name('Pg'));
    const pageOfKid = ownPage instanceof PDFRef ? ownPage : page;
    if (type === 'MCR') {
      const mcid = kid.lookupMaybe(name('MCID'), PDFNumber)?.asNumber();
      return mcid === undefined
        ? { kind: 'unknown', written: String(entry) }
        : { kind: 'content', page: pageOfKid, mcid };
    }
    if (type === 'OBJR') {
      const object = kid.get(name('Obj'));
      return { kind: 'object', page: pageOfKid, reference: object instanceof PDFRef ? object : null };
    }
    const structureType = kid.lookupMaybe(name('S'), PDFName)?.decodeText();
    if (structureType === undefined) return { kind: 'unknown', written: String(entry) };
    visited.add(kid);
    const element: StructureElement = {
      dict: kid,
      reference: entry instanceof PDFRef ? entry : null,
      type: structureType,
      parent,
      kids: [],
    };
    elements.push(element);
    for (const next of kidsOf(kid)) element.kids.push(readKid(next, element, pageOfKid));
    return { kind: 'element', element };
  };
  for (const entry of kidsOf(root)) readKid(entry, null, null);
  return elements;
}

/** A page's content, decoded; its parts are joined as a reader joins them. */
export function readPageContent(page: PDFPage): Uint8Array {
  const bytes: Uint8Array[] = [];
  for (const part of listOf(page.node.lookup(name('Contents')))) {
    const stream = page.node.context.lookup(part);
    if (stream instanceof PDFRawStream) bytes.push(decodePDFRawStream(stream).decode(), Buffer.from('\n'));
    else if (stream instanceof PDFStream) bytes.push(stream.getContents(), Buffer.from('\n'));
  }
  return Buffer.concat(bytes);
}

/** Reads a document's structure and what its pages paint. It changes nothing. */
export function readTaggedDocument(document: PDFDocument): TaggedDocument {
  return {
    document,
    root: readRoot(document),
    elements: readElements(document),
    pages: document.getPages().map((page, index) => {
      const content = readPageContent(page);
      return { number: index + 1, page, content, painted: [...interpretContent(content)] };
    }),
  };
}

/** An element as a message names it: its type and the object that it is. */
export const nameOf = ({ type, reference, parent }: StructureElement): string =>
  reference
    ? `${type} (object ${String(reference.objectNumber)})`
    : `${type} within ${parent ? nameOf(parent) : 'the root'}`;

/** An element and what stands above it, the nearest first. */
export function* lineage(element: StructureElement): Generator<StructureElement> {
  for (let next: StructureElement | null = element; next !== null; next = next.parent) yield next;
}

/** The elements that an element holds. */
export const childrenOf = ({ kids }: StructureElement): StructureElement[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));

/** The dictionaries of attributes of an element (PDF 32000-1, 14.7.5). */
export const attributesOf = ({ dict }: StructureElement): PDFDict[] =>
  listOf(dict.lookup(name('A')))
    .map((entry) => dict.context.lookup(entry))
    .filter((entry) => entry instanceof PDFDict);

/** Content as one text: its page, and its number there. */
export const keyOf = (page: PDFRef | null, mcid: number | null): string => `${String(page)}/${String(mcid)}`;

/** A page by its reference. */
export const pageAt = ({ pages }: TaggedDocument, reference: PDFRef | null): TaggedPage | undefined =>
  pages.find(({ page: { ref } }) => ref === reference);

/** The contents that elements hold, in reading order, each with the element that holds it and its page. */
export function* contentsOf(
  file: TaggedDocument,
  elements: readonly StructureElement[] = file.elements.filter(({ parent }) => parent === null),
): Generator<{ element: StructureElement; page: TaggedPage; mcid: number }> {
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.kind === 'element') yield* contentsOf(file, [kid.element]);
      const page = kid.kind === 'content' ? pageAt(file, kid.page) : undefined;
      if (page && kid.kind === 'content') yield { element, page, mcid: kid.mcid };
    }
  }
}

/** The annotation's element among some; undefined where none of them refers to it. */
export const holderOf = (
  elements: readonly StructureElement[],
  annotation: PDFObject,
): StructureElement | undefined =>
  elements.find(({ kids }) => kids.some((kid) => kid.kind === 'object' && kid.reference === annotation));
