/** What keeps another reader from reading on: what happened, and what to do. */
export class ReaderError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
