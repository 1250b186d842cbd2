/** What a command's exit code says. */
export const exitCodes = {
  /** All is well. */
  ok: 0,
  /** Something in `content/`, an article or a page has to be mended; the messages say what. */
  failed: 1,
  /** The command was called in a way that it does not know. */
  usage: 2,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
