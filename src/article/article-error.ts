/** An article that cannot be read: which file, where in it, what is wrong, and what to do about it. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  /** The file as the caller named it. */
  readonly file: string;
  /** Line counted from 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** What is wrong, in a sentence. */
  readonly problem: string;
  /** What to do about it; empty where there is nothing to say. */
  readonly hint: string;

  constructor(at: { readonly file: string; readonly line?: number }, problem: string, hint: string) {
    super(`${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}: ${problem} ${hint}`.trimEnd());
    this.file = at.file;
    this.line = at.line ?? null;
    this.problem = problem;
    this.hint = hint;
  }
}
