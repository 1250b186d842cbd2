import { nameOf, readRoles } from '../pdf/read/tagged-document.ts';
import type { Condition } from './condition.ts';

/** The structure types of ISO 32000-1, 14.8.4: grouping, block, inline and illustration. */
export const grouping = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private'.split(' '),
);
const block = 'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot'.split(' ');
const inline = 'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP'.split(' ');
const illustration = 'Figure Formula Form'.split(' ');
const standard = new Set([...grouping, ...block, ...inline, ...illustration]);

const isCircular = (type: string, roles: ReadonlyMap<string, string>): boolean => {
  const seen = new Set<string>();
  for (let next: string | undefined = type; next !== undefined; next = roles.get(next)) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
};

/** Which types there are (checkpoint 02). */
export const roleConditions: readonly Condition[] = [
  {
    number: '02-001',
    holds: 'Each type is a standard type or stands for one.',
    faults: ({ elements }) =>
      elements
        .filter(({ type }) => !standard.has(type))
        .map(
          (element) => `${nameOf(element)} is of the type ${element.type}, which ISO 32000-1 does not have.`,
        ),
  },
  {
    number: '02-003',
    holds: 'No type stands for itself by a circle.',
    faults: ({ root }) => {
      const roles = readRoles(root);
      return [...roles.keys()]
        .filter((type) => isCircular(type, roles))
        .map((type) => `The role of ${type} is circular.`);
    },
  },
  {
    number: '02-004',
    holds: 'No standard type stands for another.',
    faults: ({ root }) =>
      [...readRoles(root)]
        .filter(([type, to]) => standard.has(type) && type !== to)
        .map(([type, to]) => `The standard type ${type} stands for ${to}.`),
  },
];
