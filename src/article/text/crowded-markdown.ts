/** A mark that may begin a link, emphasis, code or a cell. */
const mark = /[[\]*_`~<|!&:@]|www/g;

/** A line that opens a quotation, an inner list or a note, or that makes a heading of the line above it. */
const block =
  /(?<![^\n])(?:[ \t]*(?:(?:=+|-+)[ \t]*(?![^\n])|(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(?:>|\[\^)|(?:[-+*]|\d{1,9}[.)])[ \t]+(?:[-+*]|\d{1,9}[.)])[ \t])|[ \t]+(?:[-+*]|\d{1,9}[.)])[ \t])/g;

/**
 * The line of the first paragraph (what stands between two empty lines) of Markdown with more than so many marks that
 * may be links, emphasis, code or cells; null without. Parsing takes a time that grows with their number squared.
 */
export function findCrowdedParagraph(text: string, most: number): number | null {
  if (text.length <= most) return null;
  let line = 1;
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    if (paragraph.length > most && (paragraph.match(mark)?.length ?? 0) > most) return line;
    line += paragraph.split('\n').length + 1;
  }
  return null;
}

/**
 * The line of Markdown from which there are more than so many quotations, inner lists, notes and underlined headings;
 * null where there are not. Parsing takes a time that grows with their number squared.
 */
export function findCrowdOfBlocks(text: string, most: number): number | null {
  let count = 0;
  for (const { index } of text.matchAll(block)) {
    count += 1;
    if (count > most) return text.slice(0, index).split('\n').length;
  }
  return null;
}

/** What a file has too much of, and the line on which it is too much. */
export interface Surplus {
  readonly line: number;
  readonly of: 'marks' | 'blocks';
}

/** How a line begins that is a block of its own wherever it stands: an item, a heading, a row. */
const ownBlock = /^[ \t]*(?:[-+*|]|#{1,6}[ \t]|\d{1,9}[.)][ \t])/;

/** The line on which one block more begins than so many; null where there is none. */
function lineOfBlockBeyond(text: string, most: number): number | null {
  let count = 0;
  let isAfterEmpty = true;
  for (const [index, line] of text.split('\n').entries()) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && (isAfterEmpty || ownBlock.test(line))) count += 1;
    if (count > most) return index + 1;
    isAfterEmpty = isEmpty;
  }
  return null;
}

/**
 * The line of Markdown from which it has more marks, or more paragraphs, list items and headings, than are read in one file;
 * null where it has not. The parser keeps all of them until the whole is read, and moves its list of them for each that it parts.
 */
export function findSurplus(
  text: string,
  most: { readonly marks: number; readonly blocks: number },
): Surplus | null {
  let count = 0;
  for (const { index } of text.matchAll(mark)) {
    count += 1;
    if (count > most.marks) return { line: text.slice(0, index).split('\n').length, of: 'marks' };
  }
  const line = lineOfBlockBeyond(text, most.blocks);
  return line === null ? null : { line, of: 'blocks' };
}
