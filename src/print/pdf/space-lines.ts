import type { Edit } from './read/content-stream.ts';
import type { Painted } from './read/interpret-content.ts';
import { fontsOf, readWidths } from './read/read-font.ts';
import { findLetters, readPageText, squeezed } from './read/page-text.ts';
import { readTexts, textsOf } from './read/read-text.ts';
import {
  childrenOf,
  contentsOf,
  lineage,
  type StructureElement,
  type TaggedDocument,
  type TaggedPage,
} from './read/tagged-document.ts';

type Text = Extract<Painted, { kind: 'text' }>;

/** Text of one block that stands on one line. */
interface Line {
  readonly page: TaggedPage;
  readonly block: StructureElement;
  readonly items: Text[];
}

const blocks = new Set('P H1 H2 H3 H4 H5 H6 TH TD Lbl LBody LI Caption'.split(' '));
/** In points: letters on one line have baselines no further apart. */
const sameLine = 0.5;

/** The paragraph or cell that holds an element; outside of these, the box that holds others too. */
function blockOf(element: StructureElement): StructureElement {
  const above = [...lineage(element)];
  const isBlock = ({ type }: StructureElement): boolean => blocks.has(type);
  return above.find(isBlock) ?? above.find((box) => childrenOf(box).some(isBlock)) ?? element;
}

function linesOf(file: TaggedDocument): Line[] {
  const lines: Line[] = [];
  for (const { element, page, mcid } of contentsOf(file)) {
    const block = blockOf(element);
    for (const item of textsOf(page, mcid)) {
      const last = lines.at(-1);
      const baseline = last?.items[0]?.at[1];
      const continues =
        last?.block === block &&
        last.page === page &&
        baseline !== undefined &&
        Math.abs(baseline - item.at[1]) < sameLine;
      if (continues) last.items.push(item);
      else lines.push({ page, block, items: [item] });
    }
  }
  return lines;
}

/** A font of a page that has a space, the text's own first. */
function findSpace(
  texts: ReadonlyMap<string, ReadonlyMap<number, string>>,
  own: string,
): { font: string; code: number } | null {
  const fonts = [own, ...[...texts.keys()].filter((font) => font !== own)];
  for (const font of fonts) {
    const entry = [...(texts.get(font) ?? [])].find(([, text]) => text === ' ');
    if (entry) return { font, code: entry[0] };
  }
  return null;
}

const rounded = (length: number): string => String(Math.round(length * 1000) / 1000);

/** Puts a space behind a text that ends its text object. */
function spaceAfter(
  item: Text,
  page: TaggedPage,
  texts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Edit | null {
  const next = page.painted.find(({ start }) => start >= item.end);
  const space = findSpace(texts, item.font);
  const descendant = fontsOf(page.page).find(({ key }) => key === item.font)?.descendant;
  if (next?.kind !== 'endOfText' || !space || !descendant) return null;
  const widths = readWidths(descendant);
  const width = item.codes.reduce((sum, code) => sum + (widths.of.get(code) ?? widths.other), 0);
  const advance = rounded((width * item.writtenSize) / 1000);
  const code = space.code.toString(16).padStart(4, '0');
  const [other, back] =
    space.font === item.font
      ? ['', '']
      : [` /${space.font} ${String(item.writtenSize)} Tf`, ` /${item.font} ${String(item.writtenSize)} Tf`];
  return { start: item.end, end: item.end, text: `\n${advance} 0 Td${other} <${code}> Tj${back}` };
}

/**
 * Finds the ends of lines where the page has a space and Chromium has written none, so that a reader would join two
 * words (PDF 32000-1, 14.8.2.5). A line that is broken within a word, after a hyphen or in an address, gets none;
 * nor does one that cannot be found in the page's text, such as one from right to left.
 * @param text The words of the page, as it shows them.
 * @returns For each page by its number what to put into its content.
 */
export function spaceLines(file: TaggedDocument, text: string): ReadonlyMap<number, readonly Edit[]> {
  const pageText = readPageText(text);
  const texts = new Map(file.pages.map((page) => [page, readTexts(page)]));
  const edits = new Map<number, Edit[]>(file.pages.map(({ number }) => [number, []]));
  const lines = linesOf(file);
  let at = 0;
  for (const [index, { page, block, items }] of lines.entries()) {
    const ofPage = texts.get(page) ?? new Map<string, ReadonlyMap<number, string>>();
    const shown = items
      .flatMap(({ font, codes }) => codes.map((code) => ofPage.get(font)?.get(code) ?? ''))
      .join('');
    const line = squeezed(shown);
    const found = findLetters(pageText, line, at);
    if (found < 0) continue;
    at = found + line.length;
    const last = items.at(-1);
    if (lines[index + 1]?.block !== block || !pageText.spaced.has(at) || /\s$/u.test(shown) || !last)
      continue;
    const edit = spaceAfter(last, page, ofPage);
    if (edit) edits.get(page.number)?.push(edit);
  }
  return edits;
}
