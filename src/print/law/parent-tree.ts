import { PDFArray, PDFDict, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { nameOf, pageAt, type Kid, type TaggedDocument } from '../pdf/read/tagged-document.ts';
import { name } from '../pdf/read/values.ts';
import type { Condition } from './condition.ts';

/** The entries of a number tree (PDF 32000-1, 7.9.7). */
function readNumberTree(tree: PDFDict | undefined): Map<number, PDFObject> {
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

/** What the parent tree has for what an element holds, and what that is in words; null for what has no place there. */
function parentOf(file: TaggedDocument, kid: Kid, tree: ReadonlyMap<number, PDFObject>) {
  const { context } = file.document;
  const numberIn = (dict: PDFDict | undefined, key: string): number =>
    dict?.lookupMaybe(name(key), PDFNumber)?.asNumber() ?? -1;
  if (kid.kind === 'content') {
    const page = pageAt(file, kid.page);
    const parents = context.lookup(tree.get(numberIn(page?.page.node, 'StructParents')));
    return {
      found: parents instanceof PDFArray ? parents.asArray()[kid.mcid] : undefined,
      called: `marked content ${String(kid.mcid)} of page ${String(page?.number)}`,
    };
  }
  if (kid.kind !== 'object') return null;
  const object = kid.reference ? context.lookup(kid.reference) : undefined;
  return {
    found: tree.get(numberIn(object instanceof PDFDict ? object : undefined, 'StructParent')),
    called: `the object ${String(kid.reference)}`,
  };
}

function misplaced(file: TaggedDocument): string[] {
  const tree = readNumberTree(file.root?.lookupMaybe(name('ParentTree'), PDFDict));
  return file.elements.flatMap((element) =>
    element.kids.flatMap((kid) => {
      const parent = parentOf(file, kid, tree);
      return parent === null || (parent.found !== undefined && parent.found === element.reference)
        ? []
        : [
            `The parent tree has ${String(parent.found)} for ${parent.called}, which ${nameOf(element)} holds.`,
          ];
    }),
  );
}

/** The way back from the content to the structure (ISO 32000-1, 14.7.4.4). */
export const parentTreeConditions: readonly Condition[] = [
  {
    number: '14.7.4.4',
    holds: 'The parent tree leads from each content and object to the element that holds it.',
    faults: misplaced,
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
