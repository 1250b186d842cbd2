import type { Edit } from './edit-content.ts';
import type { Painted } from './read/interpret-content.ts';
import { lineage, type Kid, type TaggedDocument } from './read/tagged-document.ts';

/** Rules that a PDF has tagged as content: which kids of elements they are, and how each page's content unmarks them. */
export interface TaggedRules {
  readonly isRule: (kid: Kid) => boolean;
  readonly edits: ReadonlyMap<number, readonly Edit[]>;
}

const holdsOnlyPaths = (painted: readonly Painted[]): boolean => painted.every(({ kind }) => kind === 'path');

/**
 * Finds the borders and backgrounds that Chromium tags as content of a heading or a table: what paints only paths,
 * and is no figure. They are artifacts of the layout (PDF 32000-1, 14.8.2.2.1).
 */
export function findTaggedRules(file: TaggedDocument): TaggedRules {
  const inFigures = new Set(
    file.elements
      .filter((element) => [...lineage(element)].some(({ type }) => type === 'Figure' || type === 'Formula'))
      .flatMap(({ kids }) => kids.flatMap((kid) => (kid.kind === 'content' ? [kid] : [])))
      .map(({ page, mcid }) => `${String(page)}/${String(mcid)}`),
  );
  const rules = new Set<string>();
  const edits = new Map<number, Edit[]>();
  for (const { number, page, painted } of file.pages) {
    const ofPage: Edit[] = [];
    const byMark = Map.groupBy(
      painted.filter(({ marks }) => marks.some(({ mcid }) => mcid !== null)),
      ({ marks }) => marks.find(({ mcid }) => mcid !== null),
    );
    for (const [mark, items] of byMark) {
      const key = `${String(page.ref)}/${String(mark?.mcid)}`;
      if (!mark || inFigures.has(key) || !holdsOnlyPaths(items)) continue;
      rules.add(key);
      ofPage.push({ start: mark.start, end: mark.end, text: '/Artifact <</Type /Layout>> BDC' });
    }
    edits.set(number, ofPage);
  }
  return {
    isRule: (kid) => kid.kind === 'content' && rules.has(`${String(kid.page)}/${String(kid.mcid)}`),
    edits,
  };
}
