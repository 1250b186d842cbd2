import { PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import {
  lineage,
  listOf,
  nameOf,
  type StructureElement,
  type TaggedDocument,
} from '../pdf/read/tagged-document.ts';
import type { Condition } from './condition.ts';

const name = (text: string): PDFName => PDFName.of(text);

interface Annotation {
  readonly page: number;
  readonly dict: PDFDict;
  readonly reference: PDFObject;
  readonly subtype: string;
  /** The element that refers to it; null where none does. */
  readonly holder: StructureElement | null;
}

function annotations({ pages, elements, document: { context } }: TaggedDocument): Annotation[] {
  return pages.flatMap(({ number, page: { node } }) =>
    listOf(node.lookup(name('Annots'))).flatMap((reference) => {
      const dict = context.lookup(reference);
      if (!(dict instanceof PDFDict)) return [];
      const holder = elements.find(({ kids }) =>
        kids.some((kid) => kid.kind === 'object' && kid.reference === reference),
      );
      const subtype = dict.lookupMaybe(name('Subtype'), PDFName)?.decodeText() ?? 'none';
      return [{ page: number, dict, reference, subtype, holder: holder ?? null }];
    }),
  );
}

const nameAnnotation = ({ subtype, reference, page }: Annotation): string =>
  `The annotation ${subtype} (object ${reference instanceof PDFRef ? String(reference.objectNumber) : 'none'}) of page ${String(page)}`;

const words = (dict: PDFDict, key: string): string => {
  const value = dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';
};

const each =
  (find: (annotation: Annotation) => string | null) =>
  (file: TaggedDocument): string[] =>
    annotations(file).flatMap((annotation) => {
      const fault = find(annotation);
      return fault === null ? [] : [`${nameAnnotation(annotation)} ${fault}`];
    });

const isWithin = ({ holder }: Annotation, type: string): boolean =>
  holder !== null && [...lineage(holder)].some((element) => element.type === type);

/** Links, and nothing else that lies on a page (checkpoint 28). */
export const annotationConditions: readonly Condition[] = [
  {
    number: '28-004',
    holds: 'Each annotation but a field of a form is described in words.',
    faults: each(({ dict, holder, subtype }) =>
      subtype === 'Widget' || words(dict, 'Contents') !== '' || (holder && words(holder.dict, 'Alt') !== '')
        ? null
        : 'is described by neither Contents nor Alt.',
    ),
  },
  {
    number: '28-002',
    holds: 'Each annotation but a link, a field of a form and a printer’s mark is held by an element Annot.',
    faults: each(({ subtype, holder }) =>
      ['Link', 'Widget', 'PrinterMark', 'Popup'].includes(subtype) || holder?.type === 'Annot'
        ? null
        : `is held by ${holder ? nameOf(holder) : 'no element'}.`,
    ),
  },
  {
    number: '28-007',
    holds: 'There is no trap network.',
    faults: each(({ subtype }) => (subtype === 'TrapNet' ? 'is a trap network.' : null)),
  },
  {
    number: '28-008',
    holds: 'A page with annotations is walked through in the structure’s order.',
    faults: ({ pages }) =>
      pages
        .filter(({ page: { node } }) => listOf(node.lookup(name('Annots'))).length > 0)
        .filter(({ page: { node } }) => node.lookup(name('Tabs')) !== name('S'))
        .map(
          ({ number, page: { node } }) =>
            `Page ${String(number)} has ${String(node.lookup(name('Tabs')))} as Tabs.`,
        ),
  },
  {
    number: '28-010',
    holds: 'Each field of a form stands within a Form.',
    faults: each((annotation) =>
      annotation.subtype === 'Widget' && !isWithin(annotation, 'Form') ? 'stands in no Form.' : null,
    ),
  },
  {
    number: '28-011',
    holds: 'Each link stands within a Link.',
    faults: each((annotation) =>
      annotation.subtype === 'Link' && !isWithin(annotation, 'Link')
        ? `is held by ${annotation.holder ? nameOf(annotation.holder) : 'no element'}.`
        : null,
    ),
  },
  {
    number: '28-012',
    holds: 'Each link says in its Contents where it leads.',
    faults: each(({ subtype, dict }) =>
      subtype === 'Link' && words(dict, 'Contents') === '' ? 'has no Contents.' : null,
    ),
  },
  {
    number: '28-017',
    holds: 'No printer’s mark stands in the structure.',
    faults: each(({ subtype, holder }) =>
      subtype === 'PrinterMark' && holder ? `is held by ${nameOf(holder)}.` : null,
    ),
  },
  {
    number: '14.8.4.4.2',
    holds: 'Each Link holds the annotation that it is.',
    faults: ({ elements }) =>
      elements
        .filter(({ type, kids }) => type === 'Link' && !kids.some(({ kind }) => kind === 'object'))
        .map((element) => `${nameOf(element)} holds no annotation.`),
  },
];
