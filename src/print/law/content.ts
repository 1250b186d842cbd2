import { PDFDict } from '@cantoo/pdf-lib';
import type { Painted } from '../pdf/read/interpret-content.ts';
import { nameOf, pageAt, type TaggedDocument, type TaggedPage } from '../pdf/read/tagged-document.ts';
import { name } from '../pdf/read/values.ts';
import type { Condition } from './condition.ts';

const isPaint = ({ kind }: Painted): boolean => kind === 'text' || kind === 'path' || kind === 'object';
const isReal = ({ marks }: Painted): boolean => marks.some(({ mcid }) => mcid !== null);
const isArtifact = ({ marks }: Painted): boolean => marks.some(({ tag }) => tag === 'Artifact');

const placeOf = ({ number }: TaggedPage, painted: Painted): string =>
  `Page ${String(number)}, the ${painted.kind} at byte ${String(painted.start)}`;

const eachPainted = (
  file: TaggedDocument,
  find: (painted: Painted, page: TaggedPage) => string | null,
): string[] => file.pages.flatMap((page) => page.painted.flatMap((painted) => find(painted, page) ?? []));

/** Each marked-content number of a page with the elements that hold it. */
function owners(file: TaggedDocument): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of file.elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const key = `${String(pageAt(file, kid.page)?.number ?? 0)}/${String(kid.mcid)}`;
      found.set(key, [...(found.get(key) ?? []), nameOf(element)]);
    }
  }
  return found;
}

const paintedKeys = (file: TaggedDocument): Set<string> =>
  new Set(
    file.pages.flatMap(({ number, painted }) =>
      painted.flatMap(({ marks }) =>
        marks.flatMap(({ mcid }) => (mcid === null ? [] : [`${String(number)}/${String(mcid)}`])),
      ),
    ),
  );

const keyWords = (key: string): string => key.replace(/^(\d+)\/(\d+)$/, 'Page $1, marked content $2');

/** What is painted is text or an artifact, never both and never neither (checkpoint 01). */
export const contentConditions: readonly Condition[] = [
  {
    number: '01-003',
    holds: 'No artifact stands within tagged content.',
    faults: (file) =>
      eachPainted(file, (painted, page) => {
        const artifact = painted.marks.findIndex(({ tag }) => tag === 'Artifact');
        const inside = painted.marks.slice(0, Math.max(artifact, 0)).some(({ mcid }) => mcid !== null);
        return isPaint(painted) && inside
          ? `${placeOf(page, painted)} is an artifact within tagged content.`
          : null;
      }),
  },
  {
    number: '01-004',
    holds: 'No tagged content stands within an artifact.',
    faults: (file) =>
      eachPainted(file, (painted, page) => {
        const artifact = painted.marks.findIndex(({ tag }) => tag === 'Artifact');
        const inside = artifact >= 0 && painted.marks.slice(artifact).some(({ mcid }) => mcid !== null);
        return isPaint(painted) && inside ? `${placeOf(page, painted)} is tagged within an artifact.` : null;
      }),
  },
  {
    number: '01-005',
    holds: 'Everything painted is tagged or marked as an artifact.',
    faults: (file) =>
      eachPainted(file, (painted, page) =>
        isPaint(painted) && !isReal(painted) && !isArtifact(painted)
          ? `${placeOf(page, painted)} is neither tagged nor an artifact.`
          : null,
      ),
  },
  {
    number: '01-007',
    holds: 'The document is marked as tagged, and none of its tags as suspect.',
    faults: ({ document: { catalog } }) => {
      const info = catalog.lookupMaybe(name('MarkInfo'), PDFDict);
      const flag = (key: string): string => String(info?.lookup(name(key)));
      return [
        ...(flag('Marked') === 'true' ? [] : ['The catalogue’s MarkInfo does not say Marked.']),
        ...(flag('Suspects') === 'true' ? ['The catalogue’s MarkInfo says that tags are suspect.'] : []),
      ];
    },
  },
  {
    number: '14.6.1',
    holds: 'Marks begin and end in pairs.',
    faults: (file) =>
      eachPainted(file, (painted, page) =>
        painted.kind === 'unbalanced'
          ? `Page ${String(page.number)}: a mark at byte ${String(painted.start)} has no other end.`
          : null,
      ),
  },
  {
    number: '14.7.4.2',
    holds:
      'Each marked content that is painted belongs to exactly one element, and each that an element holds is painted.',
    faults: (file) => {
      const [held, painted] = [owners(file), paintedKeys(file)];
      return [
        ...[...painted]
          .filter((key) => !held.has(key))
          .map((key) => `${keyWords(key)} belongs to no element.`),
        ...[...held].flatMap(([key, names]) => [
          ...(names.length > 1 ? [`${keyWords(key)} belongs to several elements: ${names.join(', ')}.`] : []),
          ...(painted.has(key) ? [] : [`${keyWords(key)}, which ${names.join(', ')} holds, paints nothing.`]),
        ]),
      ];
    },
  },
];
