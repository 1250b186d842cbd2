import { isNoText, type Article, type Span } from '../../article/article.ts';

/** A stretch of a paragraph inside quotation marks, without the marks and trimmed. */
export interface Stretch extends Span {
  /** Index of its block. */
  readonly block: number;
  /** The stretch with its marks: what is left of the paragraph outside is the article's own voice. */
  readonly outer: Span;
  /** False where the opening mark is missing and the stretch starts after a colon. */
  readonly opened: boolean;
  /** False where no closing mark ends it: it reaches to the paragraph's end. */
  readonly closed: boolean;
  /** True where it goes on from a paragraph before it that was not closed. */
  readonly continues: boolean;
}

type Side = 'open' | 'close' | 'either';

/** Start and end are the mark's own. */
interface Mark extends Span {
  readonly side: Side;
  /** `straight` marks look the same on both sides. */
  readonly shape: 'curly' | 'straight' | 'single' | 'guillemet';
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);
const opensAfter = (char: string | undefined): boolean =>
  isSpace(char) || /[([{\u2014\u2013\-:/]/.test(char ?? '');
const isLetterOrDigit = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

// what stands inside a tag of some mark-up is an attribute's value, not a quotation
const doubleMarks = /<\/?[a-z][^<>]*>|["“”„«»]/gi;
// where ``…'' are marks as well: two apostrophes alone set italics in wiki text, and mark a quotation only where `` opens others
const withTypedMarks = /<\/?[a-z][^<>]*>|["“”„«»]|``|''/gi;
const singleMarks = /[‘’']/g;

/** Curly marks are taken at their word unless the spaces around them say the contrary. */
function sideOf(char: string, before: string | undefined, after: string | undefined): Side {
  if (char === '«' || char === '„' || char === '``') return 'open';
  if (char === '»' || char === "''") return 'close';
  const mayOpen = opensAfter(before) && !isSpace(after);
  const mayClose = !isSpace(before) && !isLetterOrDigit(after);
  if (char === '“') return isSpace(after) && !isSpace(before) ? 'close' : 'open';
  if (char === '”') return isSpace(before) && isLetterOrDigit(after) ? 'open' : 'close';
  return mayOpen && !mayClose ? 'open' : mayClose && !mayOpen ? 'close' : 'either';
}

function doubleMarksOf(text: string, { start, end }: Span, pattern: RegExp): Mark[] {
  const marks: Mark[] = [];
  const body = text.slice(start, end);
  for (const match of body.matchAll(pattern)) {
    const char = match[0];
    if (char.startsWith('<')) continue;
    const before = body[match.index - 1];
    const after = body[match.index + char.length];
    // 6'2" is a length
    if (
      char !== '“' &&
      isDigit(before) &&
      /\d['’′]\s?\d{1,2}$/.test(body.slice(Math.max(0, match.index - 5), match.index))
    )
      continue;
    marks.push({
      start: start + match.index,
      end: start + match.index + char.length,
      side: sideOf(char, before, after),
      shape: char === '"' ? 'straight' : char === '«' || char === '»' ? 'guillemet' : 'curly',
    });
  }
  return marks;
}

/** Single marks that cannot be apostrophes: opening before a letter and after a space, closing after punctuation or before a space. */
function singleMarksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const body = text.slice(start, end);
  let open = false;
  for (const match of body.matchAll(singleMarks)) {
    const char = match[0];
    const before = body[match.index - 1];
    const after = body[match.index + 1];
    const at = { start: start + match.index, end: start + match.index + 1 };
    // two apostrophes in a row set italics in wiki text
    if ((char === "'" && (before === "'" || after === "'")) || char === before || char === after) continue;
    if (!open) {
      if (char !== '’' && opensAfter(before) && !isSpace(after) && !isDigit(after)) {
        marks.push({ ...at, side: 'open', shape: 'single' });
        open = true;
      }
    } else if (char !== '‘' && !isSpace(before) && !isLetterOrDigit(after)) {
      // after an s it may be a possessive (the voters’ choice): only punctuation before it, or the end of the phrase, settles it
      const settles =
        /[,.?!…\-—]/.test(before ?? '') ||
        !/s/i.test(before ?? '') ||
        !/’|'/.test(body.slice(match.index + 1));
      if (!settles) continue;
      marks.push({ ...at, side: 'close', shape: 'single' });
      open = false;
    }
  }
  return marks;
}

interface Opening {
  /** Where its mark stands, where it has one. */
  readonly at: number;
  readonly from: number;
  readonly opened: boolean;
}

interface Pairing extends Opening {
  readonly to: number;
  /** Behind its closing mark, where it has one. */
  readonly end: number;
  readonly closed: boolean;
}

const openedBy = (mark: Mark): Opening => ({ at: mark.start, from: mark.end, opened: true });
const unopened = (at: number): Opening => ({ at, from: at, opened: false });

/**
 * Pairs the marks of one paragraph. An opening mark inside an open stretch is a quotation in the quotation where it has
 * a closing mark of its own to spare, and otherwise shows that the stretch before it was never closed.
 */
function pairMarks(text: string, block: Span, marks: readonly Mark[], goesOn: boolean): Pairing[] {
  const pairs: Pairing[] = [];
  let closesLeft = 0;
  const closesAfter: number[] = [];
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    closesAfter[i] = closesLeft;
    if (marks[i]?.side === 'close') closesLeft += 1;
  }
  // where the paragraph before was left open and no mark opens this one, its quotation goes on from the paragraph's start
  const startsOpen = goesOn && marks[0]?.side !== 'open';
  let open: Opening | null = startsOpen ? unopened(block.start) : null;
  let depth = startsOpen ? 1 : 0;
  let colon = -1;
  // searched in the paragraph alone: a search from it would pass the whole rest of a text without colons
  const paragraph = text.slice(block.start, block.end);
  const colonFrom = (from: number): number => {
    const at = paragraph.indexOf(': ', from - block.start);
    return at < 0 ? -1 : block.start + at;
  };
  let nextColon = colonFrom(block.start);
  marks.forEach((mark, i) => {
    const opens = mark.side === 'open' || (mark.side === 'either' && open === null);
    if (opens) {
      if (open === null) {
        open = openedBy(mark);
        depth = 1;
      } else if (
        mark.shape !== 'straight' &&
        marks[i + 1]?.side === 'close' &&
        marks[i + 2]?.side !== 'open' &&
        (closesAfter[i] ?? 0) >= 2
      )
        depth += 1;
      else {
        pairs.push({ ...open, to: mark.start, end: mark.start, closed: false });
        open = openedBy(mark);
        depth = 1;
      }
      return;
    }
    if (open !== null) {
      depth -= 1;
      if (depth > 0) return;
      pairs.push({ ...open, to: mark.start, end: mark.end, closed: true });
      open = null;
      return;
    }
    const last = pairs.at(-1);
    // a closing mark with nothing open: the quotation starts after the colon that announces it
    while (nextColon >= 0 && nextColon < mark.start) {
      colon = nextColon;
      nextColon = colonFrom(nextColon + 2);
    }
    if (colon <= block.start) return;
    const insideLast = last !== undefined && colon > last.from && colon < last.to;
    if (insideLast) return;
    while (pairs.length > 0 && (pairs.at(-1)?.from ?? 0) > colon) pairs.pop();
    pairs.push({ ...unopened(colon + 1), to: mark.start, end: mark.end, closed: true });
  });
  if (open !== null) pairs.push({ ...open, to: block.end, end: block.end, closed: false });
  return pairs;
}

/** What stands between two marks, without white space at its ends. */
function trimmed(text: string, { from, to }: Pairing): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return { start, end };
}

/** True where a block's last stretch reaches its end unclosed, so that the next block may go on with it. */
const isLeftOpen = (before: Stretch | undefined, blocks: Article['blocks'], index: number): boolean =>
  before !== undefined &&
  !before.closed &&
  before.block === index - 1 &&
  before.end === blocks[index - 1]?.end;

/**
 * Finds every stretch of an article inside quotation marks, in order, none overlapping, each in one block.
 * Single marks count only in an article that uses them more than double ones. A quotation in a quotation belongs to the outer one.
 */
export function findStretches({ text, blocks }: Article): Stretch[] {
  const pattern = text.includes('``') ? withTypedMarks : doubleMarks;
  let doubles = 0;
  let singles = 0;
  for (const block of blocks) {
    if (isNoText(block.kind)) continue;
    doubles += doubleMarksOf(text, block, pattern).length;
    singles += singleMarksOf(text, block).length;
  }
  const marksOf = doubles > 0 && doubles >= singles ? doubleMarksOf : singleMarksOf;
  const stretches: Stretch[] = [];
  blocks.forEach((block, index) => {
    const marks = isNoText(block.kind) ? [] : marksOf(text, block, pattern);
    if (marks.length === 0) return;
    const goesOn = isLeftOpen(stretches.at(-1), blocks, index);
    for (const pairing of pairMarks(text, block, marks, goesOn)) {
      const span = trimmed(text, pairing);
      if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) continue;
      const outer = { start: pairing.at, end: pairing.end };
      const continues = isLeftOpen(stretches.at(-1), blocks, index) && outer.start === block.start;
      const { opened, closed } = pairing;
      stretches.push({ ...span, block: index, outer, opened, closed, continues });
    }
  });
  return stretches;
}
