import type { Block, BlockKind } from './article.ts';
import { isCredit } from './credits.ts';
import { isDateline, leadingDate } from './datelines.ts';
import { carriesOn, wrapWidth } from './hard-wrap.ts';
import type { TextLine } from './hard-wrap.ts';

const longestHeading = 100;
const longestTitle = 220;
const listMarker = /^(?:[-*•‣▪◦·]\s+(?=\S)|\(?\d{1,2}[.)]\s+(?=\p{Lu}))/u;
const hasWord = /[\p{L}\p{N}]/u;
const endsOpen = /[.!…:;,–—_-][”’"')\]]{0,3}$/;

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
    if (body !== '') {
      const start = at + row.length - row.trimStart().length;
      lines.push({ start, end: start + body.length, line, adjoins });
    }
    adjoins = body !== '';
    at = end + 1;
  }
  return lines;
}

/** Most of its longer words begin with a capital, as in a headline. */
function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /^[“‘"'(]?\p{L}{4}/u.test(word));
  const capitals = words.filter((word) => /^[“‘"'(]?\p{Lu}/u.test(word));
  return words.length > 0 && capitals.length * 4 >= words.length * 3;
}

const isHeading = (line: string): boolean =>
  line.length <= longestHeading &&
  !endsOpen.test(line) &&
  !/^[“"'‘(\p{Ll}]/u.test(line) &&
  (!line.endsWith('?') || isTitleCase(line)) &&
  line.split(/\s+/, 16).length <= 14;

const isTitle = (line: string): boolean =>
  line.length <= longestTitle &&
  (!/[.!…:,–—_-][”’"')\]]{0,3}$/.test(line) || (line.length <= 150 && isTitleCase(line)));

/** What a line is by its form alone; null for a line of running text, a heading or a title. */
function lineKind(body: string): 'credit' | 'dateline' | 'item' | null {
  if (body.length > 400) return null;
  if (listMarker.test(body)) return 'item';
  if (isDateline(body)) return 'dateline';
  return isCredit(body) ? 'credit' : null;
}

interface Draft {
  start: number;
  end: number;
  line: number;
  lines: number;
  kind: BlockKind | null;
}

/** Joins the lines that belong to one paragraph, and says of each block what its form says. */
function draftBlocks(text: string): Draft[] {
  const lines = textLines(text);
  const width = wrapWidth(text, lines);
  const drafts: Draft[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    const body = text.slice(line.start, line.end);
    if (!hasWord.test(body)) {
      before = undefined;
      continue;
    }
    const kind = lineKind(body);
    const open = drafts.at(-1);
    if (
      kind === null &&
      before &&
      open &&
      (open.kind === null || open.kind === 'item') &&
      carriesOn(text, before, line, width)
    ) {
      open.end = line.end;
      open.lines += 1;
    } else {
      const date = kind === null ? leadingDate(body) : 0;
      let start = line.start;
      if (date > 0) {
        drafts.push({ start, end: start + date, line: line.line, lines: 1, kind: 'dateline' });
        start += date + body.slice(date).search(/\S/);
      }
      if (kind === 'item') start += listMarker.exec(body)?.[0].length ?? 0;
      drafts.push({ start, end: line.end, line: line.line, lines: 1, kind });
    }
    before = line;
  }
  return drafts;
}

/**
 * Finds the blocks of a plain text, in order: one a line, or paragraphs of several lines where the text was broken
 * at a width. A heading is told from a paragraph by its form and by what follows it.
 *
 * @param title the article's title where it is known: the block that repeats it is the title; where it is not,
 *   a first line in the form of a headline is.
 */
export function findBlocks(text: string, title: string | null): Block[] {
  const drafts = draftBlocks(text);
  let untitled = true;
  return drafts.map(({ start, end, line, lines, kind }, index) => {
    const placed = { start, end, line };
    if (kind !== null) return { ...placed, kind };
    const body = text.slice(start, Math.min(end, start + longestTitle + 1));
    const first = untitled;
    untitled = false;
    if (
      first &&
      drafts.length > 1 &&
      (title === null ? isTitle(body) && drafts[index + 1]?.kind !== 'item' : body === title)
    )
      return { ...placed, kind: 'title' };
    const follows = drafts
      .slice(index + 1, index + 3)
      .some((next) => next.kind === null || next.kind === 'item');
    return { ...placed, kind: lines === 1 && follows && isHeading(body) ? 'heading' : 'paragraph' };
  });
}
