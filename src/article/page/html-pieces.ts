import type { Element, ElementContent, Text } from 'hast';
import type { ArticlePart } from './choose-article-part.ts';
import { isCaption, isInline, isOutside } from './html-boilerplate.ts';
import { attribute, collapse, elementsOf } from './html-elements.ts';
import type { Piece } from '../text/join-pieces.ts';
import { isPageMatter } from './page-matter.ts';
import { isDataTable } from './layout-tables.ts';

/** Stands for a line break until the white space around it is collapsed. */
const lineBreak = '\u2028';

const lineOf = (node: Element | Text): number => node.position?.start.line ?? 1;

/** What introduces a link to another page: "Read more:", "Our Standards:". */
const linkLabel = /^[^.!?:]{1,40}:$/;

/** A number that leads to a note: "[1]" in raised letters. */
const isNoteMark = (element: Element): boolean =>
  element.tagName === 'sup' &&
  element.children.some(
    (child) =>
      child.type === 'element' && child.tagName === 'a' && (attribute(child, 'href') ?? '').includes('#'),
  );

/** Some words as a page shows them, and the line of the file on which they start. */
interface Words {
  readonly text: string;
  readonly line: number;
}

/** The words of inline content, piece by piece, with line breaks marked. */
function inlineWords(node: ElementContent): Words[] {
  if (node.type === 'text') return [{ text: node.value, line: lineOf(node) }];
  if (node.type !== 'element') return [];
  const { tagName } = node;
  const line = lineOf(node);
  if (tagName === 'br') return [{ text: lineBreak, line }];
  if (tagName === 'del' || tagName === 's' || tagName === 'strike' || isOutside(node) || isNoteMark(node))
    return [];
  const inner = node.children.flatMap(inlineWords);
  // A page shows the marks of <q>; its source does not have them.
  return tagName === 'q' ? [{ text: '“', line }, ...inner, { text: '”', line }] : inner;
}

const textOf = (words: readonly Words[]): string => words.map(({ text }) => text).join('');

/** Whether a run is a label and a link after it, and nothing else: it leads away from the article. */
function isLabelledLink(nodes: readonly ElementContent[]): boolean {
  const shown = nodes.filter((node) => collapse(textOf(inlineWords(node))) !== '');
  const [last] = shown.slice(-1);
  if (last?.type !== 'element' || last.tagName !== 'a') return false;
  return linkLabel.test(collapse(textOf(shown.slice(0, -1).flatMap(inlineWords))));
}

const linkedLength = (node: ElementContent, inLink = false): number =>
  node.type === 'text'
    ? inLink
      ? collapse(node.value).length
      : 0
    : node.type === 'element'
      ? node.children.reduce((sum, child) => sum + linkedLength(child, inLink || node.tagName === 'a'), 0)
      : 0;

/** Parts a run of words where two or more line breaks follow one another. */
function paragraphsOf(words: readonly Words[]): Words[][] {
  const found: Words[][] = [[]];
  let breaks = 0;
  for (const part of words) {
    if (part.text === lineBreak) breaks += 1;
    else if (collapse(part.text) !== '') {
      if (breaks > 1) found.push([]);
      else if (breaks === 1) found.at(-1)?.push({ text: lineBreak, line: part.line });
      breaks = 0;
    }
    if (part.text !== lineBreak && breaks === 0) found.at(-1)?.push(part);
  }
  return found;
}

/** The line on which the first word stands. */
function firstLine(words: readonly Words[]): number | null {
  const first = words.find(({ text }) => collapse(text) !== '');
  if (!first) return null;
  return first.line + (/^\s*/.exec(first.text)?.[0].split('\n').length ?? 1) - 1;
}

/** Makes the pieces of one run of inline content: one, or more where two line breaks part its paragraphs. */
function runPieces(nodes: readonly ElementContent[], kind: Piece['kind'], line: number): Piece[] {
  const words = nodes.flatMap(inlineWords);
  const shown = collapse(textOf(words).replaceAll(lineBreak, ' '));
  const linked = nodes.reduce((sum, node) => sum + linkedLength(node), 0);
  // A paragraph that is one link leads away from the article.
  if (shown === '' || isPageMatter(shown)) return [];
  if (kind === null && (linked * 10 > shown.length * 9 || isLabelledLink(nodes))) return [];
  return paragraphsOf(words).map((paragraph) => ({
    text: textOf(paragraph).split(lineBreak).map(collapse).filter(Boolean).join('\n'),
    line: firstLine(paragraph) ?? line,
    kind,
  }));
}

/** What the running text within an element is: what that around it is, unless its own markup says something else. */
function kindOf(element: Element, kind: Piece['kind']): Piece['kind'] {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  if (isCaption(element) || tagName === 'figure' || tagName === 'amp-img') return 'credit';
  // A figure may be of a table, of a quotation or of code.
  if (['blockquote', 'table', 'pre'].includes(tagName)) return null;
  return tagName === 'li' || tagName === 'dt' || tagName === 'dd' ? 'item' : kind;
}

/**
 * Reads the article's part of a page into its pieces, in document order: paragraphs, headings, list items, a table's
 * rows, captions as credits. What stands around the article, what is hidden and what leads elsewhere is left out.
 */
export function htmlPieces({ element: whole, outside }: ArticlePart): Piece[] {
  const pieces: Piece[] = [];
  const visit = (parent: Element, kind: Piece['kind']): void => {
    let run: ElementContent[] = [];
    const flush = (): void => {
      if (run.length > 0) pieces.push(...runPieces(run, kind, lineOf(parent)));
      run = [];
    };
    for (const child of parent.children) {
      if (child.type === 'text' || (child.type === 'element' && isInline(child) && !holdsBlocks(child)))
        run.push(child);
      if (child.type !== 'element' || (isInline(child) && !holdsBlocks(child))) continue;
      flush();
      if (isOutside(child) || outside.has(child)) continue;
      if (child.tagName === 'table' && isDataTable(child)) pieces.push(...tablePieces(child));
      else visit(child, kindOf(child, kind));
    }
    flush();
  };
  visit(whole, null);
  return pieces;
}

/** Whether an inline element is used around blocks: a link around a whole card, a span around paragraphs. */
function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (!isInline(child) || holdsBlocks(child)),
  );
}

/** A table's caption, and its rows. */
function tablePieces(table: Element): Piece[] {
  return [...elementsOf(table)].flatMap((element): Piece[] => {
    if (element.tagName === 'caption') return runPieces(element.children, 'credit', lineOf(element));
    return element.tagName === 'tr' ? [rowPiece(element)] : [];
  });
}

function rowPiece(row: Element): Piece {
  const cells = row.children
    .filter((cell) => cell.type === 'element')
    .map((cell) => collapse(textOf(inlineWords(cell)).replaceAll(lineBreak, ' ')))
    .filter(Boolean);
  return {
    text: cells.join(' | '),
    line: firstLine(row.children.flatMap(inlineWords)) ?? lineOf(row),
    kind: 'item',
  };
}
