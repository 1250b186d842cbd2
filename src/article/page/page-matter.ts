import type { ArticleMetadata } from '../article.ts';
import { isDateline } from '../sentences/datelines.ts';
import type { Piece } from '../text/join-pieces.ts';

/** Words that pages put between paragraphs and that are no part of the article. */
const betweenParagraphs =
  /^(?:advertisement(?: ?· ?scroll to continue)?|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?|skip advertisement|read more|share(?: this)?(?: article)?|listen to this article|save(?: this)? article)\.?$/i;

const clock = '\\d{1,2}[.:h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,5}\\)?)?';
/** When a post of a live blog, or a page, was put up or changed: "14.20 GMT", "Updated at 9:05 a.m.", "2 hours ago". */
const stamp = new RegExp(
  `^(?:(?:[Uu]pdated|[Pp]osted|[Pp]ublished)(?: at)?:? )?(?:${clock}|\\d{1,2} ?(?:min(?:ute)?s?|h(?:ou)?rs?|h|m|days?) ago)$`,
);

/** Whether a whole paragraph says something of the page alone: an advertisement's sign, a clock's time. */
export const isPageMatter = (shown: string): boolean =>
  shown.length <= 80 && (betweenParagraphs.test(shown) || stamp.test(shown));

const longestMatter = 160;
const endsSentence = /[.!?…:][”’"')\]]{0,3}$/;
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const day = new RegExp(
  `\\b(?:${month}\\.? \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d\\d?/\\d\\d?/\\d{4})\\b`,
);
const madeBy =
  /^(?:By|Words by|Text by|Story by|Written by|Posted by|Submitted by|Reported by|Published by) \S/i;
const ofPage =
  /^(?:©|\(c\)|copyright\b|all rights reserved|find this article at\b|this article (?:was )?(?:first |originally )?appeared (?:at|on) https?:)|\ball rights reserved\.?$/i;

/** What is known about an article's maker and publisher. */
type Known = Pick<ArticleMetadata, 'author' | 'publisher'>;

/** Whether a text begins with the name of one of those who wrote the article. */
function beginsWithAuthor(text: string, { author }: Known): boolean {
  return (author ?? '')
    .split(/,\s*|(?<!\s)\s+and\s+/)
    .some((name) => name.includes(' ') && text.startsWith(name));
}

/** Whether a line between the title and the first sentence says who wrote the article and when; a day alone is a dateline. */
const isFrontLine = (line: string, known: Known): boolean =>
  line.length <= longestMatter &&
  !endsSentence.test(line) &&
  !isDateline(line) &&
  (day.test(line) || madeBy.test(line) || line === known.publisher || beginsWithAuthor(line, known));

/** Whether a line at the page's end says who wrote the article, or whose the page is. */
const isBackLine = (line: string, known: Known): boolean =>
  ofPage.test(line) || beginsWithAuthor(line, known);

const isLoose = ({ kind }: Piece): boolean => kind === null;

/** Takes off the lines at the front of a piece, up to the first that is none of the page's; null where none remains. */
function withoutLines(piece: Piece, isMatter: (line: string) => boolean): Piece | null {
  const lines = piece.text.split('\n');
  const first = lines.findIndex((line) => !isMatter(line));
  if (first < 0) return null;
  return first === 0 ? piece : { ...piece, text: lines.slice(first).join('\n'), line: piece.line };
}

/**
 * Takes off what a page prints before and after an article's text: the lines between the title and the first sentence
 * that name the author, the publisher or the day; at the end, lines about the author and about rights, and headings
 * that nothing follows. What stands above the title is the page's too, where it is but a few words.
 *
 * @param title the article's title where one of the pieces is it
 */
export function trimPageMatter(pieces: readonly Piece[], title: string | null, known: Known): Piece[] {
  const at = title === null ? -1 : pieces.findIndex(({ kind, text }) => kind === 'heading' && text === title);
  const above = pieces.slice(0, Math.max(at, 0));
  const isKicker = above.reduce((sum, { text }) => sum + text.length, 0) <= longestMatter;
  const kept = isKicker ? pieces.slice(Math.max(at, 0)) : [...pieces];
  const start = at >= 0 && isKicker ? 1 : 0;
  for (let index = start; index < kept.length;) {
    const piece = kept[index];
    if (!piece) break;
    const isSkipped = piece.kind === 'credit' || piece.kind === 'heading';
    const rest = isLoose(piece) ? withoutLines(piece, (line) => isFrontLine(line, known)) : piece;
    if (rest) {
      kept[index] = rest;
      if (!isSkipped) break;
      index += 1;
    } else kept.splice(index, 1);
  }
  for (let last = kept.at(-1); last && kept.length > 1; last = kept.at(-1)) {
    const isBack = isLoose(last) && last.text.split('\n').every((line) => isBackLine(line, known));
    if (!isBack && last.kind !== 'heading') break;
    kept.pop();
  }
  return kept;
}
