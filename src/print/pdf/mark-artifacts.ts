import type { Edit } from './read/content-stream.ts';
import type { Painted } from './read/interpret-content.ts';
import { keyOf, lineage, type Kid, type TaggedDocument } from './read/tagged-document.ts';

const pagination = '/Artifact <</Type /Pagination>> BDC';
const layout = '/Artifact <</Type /Layout>> BDC';

/** What a page shows beyond its text. */
export interface Artifacts {
  /** Tells what an element holds that is only a rule, and so no content. */
  readonly isRule: (kid: Kid) => boolean;
  /** For each page by its number how its content is to mark them. */
  readonly edits: ReadonlyMap<number, readonly Edit[]>;
}

/**
 * Marks the text objects, paths and pictures of a page that no mark holds: the text in its margins as pagination, rules
 * and backgrounds as layout. What says within a text object what a sign stands for is no such mark.
 * @param painted What the page's content paints.
 */
export function markUnmarked(painted: readonly Painted[]): Edit[] {
  const ends = painted.flatMap((item) =>
    item.kind === 'endOfMark' && item.mark.mcid !== null ? [item.start] : [],
  );
  return painted.flatMap((item) => {
    if (item.marks.length > 0) return [];
    const around = (from: number, tag: string): Edit[] => [
      { start: from, end: from, text: `${tag}\n` },
      { start: item.end, end: item.end, text: '\nEMC' },
    ];
    if (item.kind === 'path') return around(item.from, layout);
    if (item.kind === 'object') return around(item.start, layout);
    const isUntagged = item.kind === 'endOfText' && !ends.some((end) => end > item.from && end < item.start);
    return isUntagged ? around(item.from, pagination) : [];
  });
}

/** The marks of tagged content under which only paths are painted: borders and backgrounds. */
function rulesOf(painted: readonly Painted[]) {
  const byMark = Map.groupBy(painted, ({ marks }) => marks.find(({ mcid }) => mcid !== null));
  return [...byMark].flatMap(([mark, items]) =>
    mark && items.every(({ kind }) => kind === 'path') ? [mark] : [],
  );
}

/**
 * Finds the artifacts of a document (PDF 32000-1, 14.8.2.2): what Chromium leaves without any mark, so that a screen
 * reader cannot tell it from the text, and the borders and backgrounds that it tags as content of a heading or a table,
 * which are no figure.
 */
export function findArtifacts(file: TaggedDocument): Artifacts {
  const inFigures = new Set(
    file.elements
      .filter((element) => [...lineage(element)].some(({ type }) => type === 'Figure' || type === 'Formula'))
      .flatMap(({ kids }) =>
        kids.flatMap((kid) => (kid.kind === 'content' ? [keyOf(kid.page, kid.mcid)] : [])),
      ),
  );
  const rules = new Set<string>();
  const edits = new Map<number, Edit[]>();
  for (const { number, page, painted } of file.pages) {
    const marks = rulesOf(painted).filter(({ mcid }) => !inFigures.has(keyOf(page.ref, mcid)));
    for (const { mcid } of marks) rules.add(keyOf(page.ref, mcid));
    edits.set(number, [
      ...marks.map(({ start, end }) => ({ start, end, text: layout })),
      ...markUnmarked(painted),
    ]);
  }
  return { isRule: (kid) => kid.kind === 'content' && rules.has(keyOf(kid.page, kid.mcid)), edits };
}
