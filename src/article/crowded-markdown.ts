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
