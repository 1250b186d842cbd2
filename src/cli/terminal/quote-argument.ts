/** A word of a command as it can be typed into a shell: in quotation marks where the shell would read more into it. */
export const quoteArgument = (text: string): string =>
  /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
