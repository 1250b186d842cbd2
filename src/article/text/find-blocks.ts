import type { Block } from '../article.ts';
import { draftBlock, lineKind } from '../blocks/draft-block.ts';
import type { DraftBlock } from '../blocks/draft-block.ts';
import { carriesOn, wrapWidth } from './hard-wrap.ts';
import type { TextLine } from './hard-wrap.ts';
import { markNotices } from '../blocks/mark-notices.ts';
import { nameBlocks } from '../blocks/name-blocks.ts';

const hasWord = /[\p{L}\p{N}]/u;

/** Every line of a text that says something, in order. */
function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let adjoins = false;
  let line = 1;
  for (let at = 0; at <= text.length; line += 1) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const row = text.slice(at, end);
    const body = row.trim();
    adjoins &&= body !== '';
    if (hasWord.test(body)) {
      const start = at + row.length - row.trimStart().length;
      lines.push({ start, end: start + body.length, line, adjoins });
      adjoins = true;
    } else adjoins = false;
    at = end + 1;
  }
  return lines;
}

/** Joins the lines that belong to one paragraph, and says of each block what its form says. */
function draftBlocks(text: string): DraftBlock[] {
  const lines = textLines(text);
  const width = wrapWidth(text, lines);
  const drafts: DraftBlock[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = drafts.at(-1);
    if (
      before &&
      (open?.kind === null || open?.kind === 'item') &&
      carriesOn(text, before, line, width) &&
      lineKind(text.slice(line.start, line.end)) === null
    )
      drafts[drafts.length - 1] = { ...open, end: line.end, lines: open.lines + 1 };
    else drafts.push(...draftBlock(text, line));
  });
  return drafts;
}

/**
 * Finds the blocks of a plain text, in order: one a line, or paragraphs of several lines where the text was broken
 * at a width.
 *
 * @param title the article's title where it is known
 */
export function findBlocks(text: string, title: string | null): Block[] {
  return nameBlocks(text, markNotices(text, draftBlocks(text)), title);
}
