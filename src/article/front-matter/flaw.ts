/** What is wrong at one place of a file, before the file's name is put to it. Lines count from 1. */
export interface Flaw {
  readonly line: number;
  readonly message: string;
  readonly hint?: string;
}
