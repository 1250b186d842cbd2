/** One line of a text that is not blank, without the white space around it. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  /** True where no blank line stands before it. */
  readonly adjoins: boolean;
}

/** Ends as sentences do: with a stop or a mark, and perhaps what closes there. */
const endsSentence = /[.!?…:;][”’"')\]]{0,3}$/;
const startsInside = /^\p{Ll}/u;

/** The widest line of a text that was broken by a machine at a fixed width. */
const widest = 130;

/**
 * The width at which a text was broken into lines: the length of its longest line that goes on in the next,
 * in UTF-16 units. Null where its line ends are ends of paragraphs.
 */
export function wrapWidth(text: string, lines: readonly TextLine[]): number | null {
  let pairs = 0;
  let inside = 0;
  let width = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!line.adjoins || !before) return;
    pairs += 1;
    width = Math.max(width, before.end - before.start);
    if (breaksInside(text, before, line)) inside += 1;
  });
  return inside >= 2 && inside * 4 >= pairs && width <= widest ? width : null;
}

/** Whether a line break falls inside a sentence, by the letters on both sides of it. */
function breaksInside(text: string, before: TextLine, line: TextLine): boolean {
  return (
    startsInside.test(text.slice(line.start, line.start + 2)) &&
    !endsSentence.test(text.slice(Math.max(before.start, before.end - 6), before.end))
  );
}

/**
 * Whether a line carries on the paragraph of the line before it. Where the text was broken at a width, it does
 * if its first word had no room left there; elsewhere only if the break falls inside a sentence.
 */
export function carriesOn(text: string, before: TextLine, line: TextLine, width: number | null): boolean {
  if (!line.adjoins) return false;
  if (breaksInside(text, before, line)) return true;
  if (width === null) return false;
  const length = before.end - before.start;
  const word = /^\S{1,60}/.exec(text.slice(line.start, line.start + 60))?.[0] ?? '';
  if (length + 1 + word.length > width) return true;
  return (
    length * 10 >= width * 6 &&
    !endsSentence.test(text.slice(Math.max(before.start, before.end - 6), before.end))
  );
}
