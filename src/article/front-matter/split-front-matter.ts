/** A file's front matter and what follows it. Offsets are UTF-16 units into the file's text. */
export interface FrontMatter {
  /** The YAML between the two lines of hyphens, with its last line end. */
  readonly yaml: string;
  /** Where {@link FrontMatter.yaml} starts. */
  readonly start: number;
  /** Line (counted from 1) on which the YAML starts. */
  readonly line: number;
  /** Everything after the closing line, byte for byte. */
  readonly body: string;
  /** Line on which {@link FrontMatter.body} starts. */
  readonly bodyLine: number;
}

/**
 * Splits a file's text into its front matter and its body. A byte order mark and CRLF are taken as they are.
 * Returns null where the text does not begin with a line of three hyphens, or no such line closes it.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = /(?<![^\n])---[ \t]*\r?(?![^\n])/g;
  closing.lastIndex = start;
  const close = closing.exec(text);
  if (!close) return null;
  const after = text.indexOf('\n', close.index);
  return {
    yaml: text.slice(start, close.index),
    start,
    line: 2,
    body: after === -1 ? '' : text.slice(after + 1),
    bodyLine: text.slice(0, close.index).split('\n').length + 1,
  };
}
