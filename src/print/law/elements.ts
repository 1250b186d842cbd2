import { PDFArray, PDFName, type PDFDict } from '@cantoo/pdf-lib';
import {
  attributesOf,
  childrenOf,
  lineage,
  nameOf,
  type StructureElement,
  type TaggedDocument,
} from '../pdf/read/tagged-document.ts';
import { name, textOf } from '../pdf/read/values.ts';
import type { Condition } from './condition.ts';

const said = (dict: PDFDict, key: string): string => (textOf(dict.lookup(name(key))) ?? '').trim();

const hasAttribute = (element: StructureElement, key: string): boolean =>
  attributesOf(element).some((attributes) => attributes.has(name(key)));

const ofType = ({ elements }: TaggedDocument, type: string): StructureElement[] =>
  elements.filter((element) => element.type === type);

const levelOf = ({ type }: StructureElement): number => Number(/^H(\d)$/.exec(type)?.[1] ?? 0);
const headings = ({ elements }: TaggedDocument): StructureElement[] =>
  elements.filter((element) => levelOf(element) > 0);

const describedByText = (element: StructureElement): boolean =>
  said(element.dict, 'Alt') !== '' || said(element.dict, 'ActualText') !== '';

const scopes = new Set(['Row', 'Column', 'Both']);
const scopeOf = (element: StructureElement): string | null => {
  const scope = attributesOf(element).find((attributes) => attributes.has(name('Scope')));
  return scope?.lookupMaybe(name('Scope'), PDFName)?.decodeText() ?? null;
};

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The headers that a cell refers to by id. */
const headersOf = (element: StructureElement): string[] =>
  attributesOf(element).flatMap((attributes) => {
    const headers = attributes.lookup(name('Headers'));
    return headers instanceof PDFArray ? headers.asArray().map((id) => textOf(id) ?? '') : [];
  });

/** Figures, headings, tables and ids (checkpoints 13, 14, 15 and 19). */
export const elementConditions: readonly Condition[] = [
  {
    number: '13-004',
    holds: 'Each figure is described in words.',
    faults: (file) =>
      ofType(file, 'Figure')
        .filter((figure) => !describedByText(figure))
        .map((figure) => `${nameOf(figure)} has neither Alt nor ActualText.`),
  },
  {
    number: '14.8.5.4.3',
    holds: 'Each figure says where it stands.',
    faults: (file) =>
      ofType(file, 'Figure')
        .filter((figure) => !hasAttribute(figure, 'BBox'))
        .map((figure) => `${nameOf(figure)} has no BBox.`),
  },
  {
    number: '14-002',
    holds: 'The first heading is of the first level.',
    faults: (file) =>
      headings(file)
        .slice(0, 1)
        .filter((heading) => levelOf(heading) !== 1)
        .map((heading) => `${nameOf(heading)} is the first heading.`),
  },
  {
    number: '14-003',
    holds: 'No level of heading is skipped.',
    faults: (file) =>
      headings(file).flatMap((heading, index, all) => {
        const before = all[index - 1];
        return before && levelOf(heading) > levelOf(before) + 1
          ? [`${nameOf(heading)} follows ${nameOf(before)}.`]
          : [];
      }),
  },
  {
    number: '15-003',
    holds: 'Each head of a table says whether it is that of a row or a column, or cells refer to it.',
    faults: (file) => {
      const referred = new Set(file.elements.flatMap(headersOf));
      return ofType(file, 'TH')
        .filter((head) => !scopes.has(scopeOf(head) ?? '') && !referred.has(said(head.dict, 'ID')))
        .map((head) => `${nameOf(head)} has no Scope.`);
    },
  },
  {
    number: '14.8.5.7',
    holds: 'Each table has heads, and each cell refers only to heads that are there.',
    faults: (file) => {
      const heads = new Set(ofType(file, 'TH').map(({ dict }) => said(dict, 'ID')));
      const tablesWithHeads = new Set(ofType(file, 'TH').flatMap((head) => [...lineage(head)]));
      return [
        ...ofType(file, 'Table')
          .filter((table) => !tablesWithHeads.has(table))
          .map((table) => `${nameOf(table)} has no head.`),
        ...file.elements.flatMap((cell) =>
          headersOf(cell)
            .filter((id) => !heads.has(id))
            .map((id) => `${nameOf(cell)} refers to the head “${id}”, which is not there.`),
        ),
      ];
    },
  },
  {
    number: '14.8.4.3.4',
    holds: 'Each row of a table has as many cells as the others.',
    faults: (file) =>
      ofType(file, 'Table').flatMap((table) => {
        const rows = childrenOf(table).flatMap((part) => (part.type === 'TR' ? [part] : childrenOf(part)));
        const [first] = rows;
        return rows
          .filter((row) => first && childrenOf(row).length !== childrenOf(first).length)
          .map((row) => `${nameOf(row)} has ${String(childrenOf(row).length)} cells.`);
      }),
  },
  {
    number: '19-004',
    holds: 'No id is given twice.',
    faults: ({ elements }) =>
      repeated(elements.map(({ dict }) => said(dict, 'ID')).filter(Boolean)).map(
        (id) => `The id “${id}” is given twice.`,
      ),
  },
];
