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

/**
 * A title in double marks, with a stop or a comma inside them, as the American styles have it. The words of the title are
 * as they were; marks within it become single.
 */
export function quoteTitle(title: string, mark: '.' | ','): string {
  const inner = within(title);
  // A quotation that ran on in its article ends here.
  return `“${mark === '.' ? withStop(inner.replace(/,(?=[”’»]*$)/, '')) : withMark(inner.replace(/\.$/, ''), ',', /,$/)}”`;
}

/** An address as MLA has it, without `https://`. */
export const bareAddress = (address: string): string => address.replace(/^https?:\/\//, '');
