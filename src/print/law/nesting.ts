import {
  childrenOf,
  nameOf,
  type StructureElement,
  type TaggedDocument,
} from '../pdf/read/tagged-document.ts';
import type { Condition } from './condition.ts';

/** For each type what may stand in it and what it may stand in (ISO 32000-1, tables 333, 336, 337 and 338). */
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
const contents: Rules = {
  TOC: { inside: ['Caption', 'TOC', 'TOCI'] },
  TOCI: { inside: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], around: ['TOC'] },
};
const rubies: Rules = {
  Ruby: { inside: ['RB', 'RT', 'RP'] },
  RB: { around: ['Ruby'] },
  RT: { around: ['Ruby'] },
  RP: { around: ['Ruby'] },
};
const warichus: Rules = {
  Warichu: { inside: ['WT', 'WP'] },
  WT: { around: ['Warichu'] },
  WP: { around: ['Warichu'] },
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

const blocks = new Set('P H H1 H2 H3 H4 H5 H6'.split(' '));
const inlines = new Set(
  'Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form Lbl'.split(' '),
);
const withoutContent = new Set('Document Part Art Sect Div BlockQuote NonStruct'.split(' '));

/** Which element may stand in which (checkpoint 09). */
export const nestingConditions: readonly Condition[] = [
  { number: '09-004', holds: 'Tables are made of rows, and rows of cells.', faults: obeys(tables) },
  {
    number: '09-005',
    holds: 'Lists are made of items, and items of a label and a body.',
    faults: obeys(lists),
  },
  { number: '09-006', holds: 'Tables of contents are made of their items.', faults: obeys(contents) },
  { number: '09-007', holds: 'Ruby text is made of its parts.', faults: obeys(rubies) },
  { number: '09-008', holds: 'Warichu text is made of its parts.', faults: obeys(warichus) },
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
            withoutContent.has(type) && kids.some(({ kind }) => kind !== 'element' && kind !== 'unknown'),
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
