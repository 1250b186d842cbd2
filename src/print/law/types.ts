import {
  childrenOf,
  nameOf,
  type StructureElement,
  type TaggedDocument,
} from '../pdf/read/tagged-document.ts';
import type { Condition } from './condition.ts';

/** Types that only group, blocks, and what stands in a line: those of ISO 32000-1, 14.8.4 that a page can become. */
const grouping = new Set('Document Part Art Sect Div BlockQuote NonStruct'.split(' '));
const blocks = new Set('P H1 H2 H3 H4 H5 H6'.split(' '));
const parts = new Set('L LI Lbl LBody Table TR TH TD THead TBody TFoot Caption'.split(' '));
const inlines = new Set('Span Quote Note Reference Code Link Annot Figure Formula Form Lbl'.split(' '));
const isStandard = (type: string): boolean =>
  [grouping, blocks, parts, inlines].some((types) => types.has(type));

/** For each type what may stand in it and what it may stand in (ISO 32000-1, tables 336 and 337). */
interface Rule {
  readonly inside?: readonly string[];
  readonly around?: readonly string[];
}

type Rules = Readonly<Record<string, Rule>>;

const tables: Rules = {
  Table: { inside: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'] },
  THead: { inside: ['TR'], around: ['Table'] },
  TBody: { inside: ['TR'], around: ['Table'] },
  TFoot: { inside: ['TR'], around: ['Table'] },
  TR: { inside: ['TH', 'TD'], around: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { around: ['TR'] },
  TD: { around: ['TR'] },
};
const lists: Rules = {
  L: { inside: ['Caption', 'L', 'LI'] },
  LI: { inside: ['Lbl', 'LBody'], around: ['L'] },
  LBody: { around: ['LI'] },
};
function faultsOf(element: StructureElement, rules: Rules): string[] {
  const rule = rules[element.type];
  if (rule === undefined) return [];
  const { inside, around } = rule;
  const parent = element.parent?.type ?? 'the root';
  return [
    ...(around && !around.includes(parent)
      ? [`${nameOf(element)} stands in ${parent}, not in ${around.join(' or ')}.`]
      : []),
    ...(inside
      ? childrenOf(element)
          // What names its own wrong place is not named twice.
          .filter(({ type }) => !inside.includes(type) && !rules[type]?.around)
          .map((child) => `${nameOf(element)} holds ${nameOf(child)}, not ${inside.join(' or ')}.`)
      : []),
    ...(inside && element.kids.some(({ kind }) => kind === 'content')
      ? [`${nameOf(element)} holds content itself, not within ${inside.join(' or ')}.`]
      : []),
  ];
}

const obeys =
  (rules: Rules) =>
  ({ elements }: TaggedDocument): string[] =>
    elements.flatMap((element) => faultsOf(element, rules));

/** Which types there are, and which may stand in which (checkpoints 02 and 09). */
export const typeConditions: readonly Condition[] = [
  {
    number: '02-001',
    holds: 'Each type is a standard type.',
    faults: ({ elements }) =>
      elements
        .filter(({ type }) => !isStandard(type))
        .map((element) => `${nameOf(element)} is of a type that ISO 32000-1 does not have.`),
  },
  { number: '09-004', holds: 'Tables are made of rows, and rows of cells.', faults: obeys(tables) },
  {
    number: '09-005',
    holds: 'Lists are made of items, and items of a label and a body.',
    faults: obeys(lists),
  },
  {
    number: '14.8.4.2',
    holds:
      'The whole document is one Document, which stands nowhere else, and elements that only group hold no content themselves.',
    faults: ({ elements }) => [
      ...(elements.some(({ parent }) => parent === null) ? [] : ['The document has no structure.']),
      ...elements
        .filter(({ type, parent }) => (type === 'Document') !== (parent === null))
        .map(
          (element) =>
            `${nameOf(element)} stands ${element.parent ? 'within another element' : 'at the root'}.`,
        ),
      ...elements
        .filter(
          ({ type, kids }) =>
            grouping.has(type) && kids.some(({ kind }) => kind !== 'element' && kind !== 'unknown'),
        )
        .map((element) => `${nameOf(element)} only groups, and holds content itself.`),
    ],
  },
  {
    number: '14.8.4.3',
    holds: 'Paragraphs and headings hold only what stands in a line.',
    faults: ({ elements }) =>
      elements
        .filter(({ type, parent }) => parent !== null && blocks.has(parent.type) && !inlines.has(type))
        .map((element) => `${nameOf(element)} stands in ${element.parent ? nameOf(element.parent) : ''}.`),
  },
];
