import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { nameOf, type TaggedDocument } from '../pdf/read/tagged-document.ts';
import type { Condition } from './condition.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** The entries of a number tree (PDF 32000-1, 7.9.7). */
export function readNumberTree(tree: PDFDict | undefined): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const numbers = tree?.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [key, value] = [numbers[at], numbers[at + 1]];
    if (key instanceof PDFNumber && value !== undefined) entries.set(key.asNumber(), value);
  }
  for (const kid of tree?.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []) {
    const branch = tree?.context.lookup(kid);
    if (branch instanceof PDFDict) for (const [key, value] of readNumberTree(branch)) entries.set(key, value);
  }
  return entries;
}

function* misplaced({ root, elements, pages, document: { context } }: TaggedDocument): Generator<string> {
  const tree = readNumberTree(root?.lookupMaybe(name('ParentTree'), PDFDict));
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.kind === 'content') {
        const page = pages.find(({ page: { ref } }) => ref === kid.page);
        const key = page?.page.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
        const parents = key === undefined ? undefined : context.lookup(tree.get(key));
        const found = parents instanceof PDFArray ? parents.asArray()[kid.mcid] : undefined;
        if (found === undefined || found !== element.reference) {
          yield `The parent tree has ${String(found)} for marked content ${String(kid.mcid)} of page ${String(page?.number)}, which ${nameOf(element)} holds.`;
        }
      }
      if (kid.kind === 'object') {
        const object = kid.reference ? context.lookup(kid.reference) : undefined;
        const key =
          object instanceof PDFDict ? object.lookupMaybe(name('StructParent'), PDFNumber) : undefined;
        const found = key ? tree.get(key.asNumber()) : undefined;
        if (found === undefined || found !== element.reference) {
          yield `The parent tree has ${String(found)} for the object ${String(kid.reference)}, which ${nameOf(element)} holds.`;
        }
      }
    }
  }
}

/** The way back from the content to the structure (ISO 32000-1, 14.7.4.4). */
export const parentTreeConditions: readonly Condition[] = [
  {
    number: '14.7.4.4',
    holds: 'The parent tree leads from each content and object to the element that holds it.',
    faults: (file) => [...misplaced(file)],
  },
  {
    number: '14.7.2',
    holds: 'Each element names its parent, and holds nothing that cannot be read.',
    faults: ({ root, elements, document: { catalog } }) =>
      elements.flatMap((element) => {
        const expected = element.parent ? element.parent.reference : catalog.get(name('StructTreeRoot'));
        const found = element.dict.get(name('P'));
        const isRight =
          found instanceof PDFRef
            ? found === expected
            : found !== undefined && element.parent === null && found === root;
        return [
          ...(isRight
            ? []
            : [`${nameOf(element)} names ${String(found)} as its parent, not ${String(expected)}.`]),
          ...element.kids.flatMap((kid) =>
            kid.kind === 'unknown' ? [`${nameOf(element)} holds ${kid.written}, which is no content.`] : [],
          ),
        ];
      }),
  },
];
