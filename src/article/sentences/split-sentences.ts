import { isNoText, type Block, type Sentence } from '../article.ts';
import { openers } from './abbreviations.ts';
import { leadingPlace } from './datelines.ts';
import { continuesAfterMark, continuesAfterStop } from './sentence-boundary.ts';

const stop = 0x2e;
const question = 0x3f;
const exclamation = 0x21;
const ellipsis = 0x2026;

const isTerminator = (unit: number): boolean =>
  unit === stop || unit === question || unit === exclamation || unit === ellipsis;

const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x3000;

/** Marks that close what a sentence ends: quotation marks, straight or curly, and brackets. */
const isCloser = (unit: number): boolean =>
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0xbb;

const isQuotationMark = (unit: number): boolean =>
  unit === 0x201d || unit === 0x2019 || unit === 0x22 || unit === 0x27 || unit === 0xbb;

/** The end of a candidate: after its run of marks and everything that closes there. */
interface Mark {
  readonly end: number;
  readonly quoted: boolean;
  readonly ellipsis: boolean;
  readonly detached: boolean;
  /** True where the run is one full stop. */
  readonly stop: boolean;
}

/** A run of stops, ellipses, question and exclamation marks: where it ends, its dots, and whether it has more than dots. */
function readRun(text: string, at: number, end: number): { to: number; dots: number; other: boolean } {
  let to = at;
  let dots = 0;
  let other = false;
  while (to < end) {
    const unit = text.charCodeAt(to);
    if (isTerminator(unit)) {
      if (unit === stop) dots += 1;
      else if (unit === ellipsis) dots += 3;
      else other = true;
      to += 1;
      // Spaced dots, ". . .", are one ellipsis.
    } else if (unit === 0x20 && dots > 0 && text.charCodeAt(to + 1) === stop && to + 1 < end) to += 1;
    else break;
  }
  return { to, dots, other };
}

/** Whether a closing mark stands here that a space has parted from its sentence: "they did. ”" */
function isPartedCloser(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at + 1);
  const isAlone = at + 2 >= end || isSpace(text.charCodeAt(at + 2));
  return at + 1 < end && text.charCodeAt(at) === 0x20 && isAlone && (unit === 0x201d || unit === 0x22);
}

/** The marks that close quotations and brackets: where they end, and whether one closes a quotation. */
function readClosers(text: string, at: number, end: number): { to: number; quoted: boolean } {
  let quoted = false;
  let to = at;
  for (let unit = text.charCodeAt(to); to < end && isCloser(unit); unit = text.charCodeAt(to)) {
    quoted ||= isQuotationMark(unit);
    to += 1;
  }
  return to === at && isPartedCloser(text, to, end) ? { to: to + 2, quoted: true } : { to, quoted };
}

function readMark(text: string, at: number, end: number): Mark {
  const { to: afterRun, dots, other } = readRun(text, at, end);
  const { to, quoted } = readClosers(text, afterRun, end);
  return {
    end: to,
    quoted,
    ellipsis: dots > 1,
    detached: dots > 1 && dots < 4 && !other && !quoted && at > 0 && isSpace(text.charCodeAt(at - 1)),
    stop: dots === 1 && !other,
  };
}

/** Whether a sentence can start right after a mark, where the space between is missing. */
function startsWithoutSpace(text: string, mark: Mark, at: number): boolean {
  const next = text.slice(mark.end, mark.end + 24);
  if (/^[“‘]/.test(next)) return true;
  if (mark.quoted) return /^\p{Lu}/u.test(next);
  const word = /^\p{Lu}\p{Ll}*(?=[\s’'])/u.exec(next)?.[0];
  return (
    word !== undefined &&
    openers.has(word.toLowerCase()) &&
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

function continues(text: string, from: number, at: number, mark: Mark, next: number): boolean {
  if (mark.stop && !mark.quoted) return continuesAfterStop(text, from, at, next);
  if (mark.stop && continuesAfterStop(text, from, at, next)) return true;
  return continuesAfterMark(text, next, mark);
}

/** Splits one paragraph or list item and calls `found` with each sentence, trimmed. */
function splitParagraph(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
): void {
  let from = start;
  let at = start;
  while (at < end) {
    if (!isTerminator(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const mark = readMark(text, at, end);
    let next = mark.end;
    while (next < end && isSpace(text.charCodeAt(next))) next += 1;
    const boundary =
      next >= end ||
      (next > mark.end ? !continues(text, from, at, mark, next) : startsWithoutSpace(text, mark, at));
    if (boundary) {
      found(from, mark.end);
      from = next;
    }
    at = boundary ? next : mark.end;
  }
  if (from < end) found(from, end);
}

/**
 * Splits every block of a text into its sentences, in order, each without the white space around it.
 *
 * A closing quotation mark or bracket belongs to the sentence that it ends, and a clause that says who spoke
 * (“Is that so?” Doe asked.) to the question before it. A quotation of several sentences is split like any other text.
 * Titles and headings have one sentence each, picture credits and datelines none; the place that opens a report
 * ("OSLO, Norway (AP) —") is a sentence of its own. Linear in the text.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach(({ start, end, kind }, block) => {
    if (isNoText(kind) || kind === 'dateline') return;
    const found = (from: number, to: number): void => {
      sentences.push({ start: from, end: to, block });
    };
    if (kind !== 'paragraph' && kind !== 'item') {
      found(start, end);
      return;
    }
    let body = start;
    const place = kind === 'paragraph' ? leadingPlace(text.slice(start, Math.min(end, start + 160))) : 0;
    if (place > 0) {
      found(start, start + place);
      body = start + place;
      while (body < end && isSpace(text.charCodeAt(body))) body += 1;
    }
    splitParagraph(text, body, end, found);
  });
  return sentences;
}
