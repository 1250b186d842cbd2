/** A stretch of a citation, in italics or not. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A stretch in upright letters. */
export const plain = (text: string): Run => ({ text, italic: false });

/** A stretch in italics. */
export const italic = (text: string): Run => ({ text, italic: true });

/** Stretches with a text between each two of them. */
export const joinRuns = (parts: readonly (readonly Run[])[], between: string): Run[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [plain(between), ...part]));

/** A text with a full stop at its end, inside a closing mark; none where it ends with a stop of its own. */
export function withStop(text: string): string {
  return withMark(text, '.', /[.?!…]$/);
}

const withMark = (text: string, mark: string, ends: RegExp): string => {
  const closing = /(?<![”’»)\]])[”’»)\]]*$/u.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - closing.length);
  return ends.test(body)
    ? text
    : closing.includes(')') || closing.includes(']')
      ? `${text}${mark}`
      : `${body}${mark}${closing}`;
};

/** Marks of quotation within other marks: double ones become single. An apostrophe stays as it is. */
const within = (title: string): string =>
  title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');

/** The full stop of a title, inside its closing marks; that of an abbreviation by single letters is part of the word. */
const endingStop = /(?<!(?:^|[^\p{L}])\p{L})\.(?=[”’»]*$)/u;

/**
 * A title in double marks, with a stop or a comma inside them, as the American styles have it. The words of the title are
 * as they were; marks within it become single.
 */
export function quoteTitle(title: string, mark: '.' | ','): string {
  const inner = within(title);
  // A quotation that ran on in its article ends here.
  return `“${mark === '.' ? withStop(inner.replace(/,(?=[”’»]*$)/, '')) : withMark(inner.replace(endingStop, ''), ',', /,$/)}”`;
}

/** An address as MLA has it, without `https://`. */
export const bareAddress = (address: string): string => address.replace(/^https?:\/\//, '');
