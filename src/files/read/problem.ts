import type { ContentProblem } from '../content.ts';

/** What is wrong at one place of a file, before the file's name is put to it. Lines count from 1. */
export interface Flaw {
  readonly line: number;
  readonly message: string;
  readonly hint?: string;
}

/** Puts the file's name to a flaw: an error that keeps the file from being read. */
export function problemIn(file: string, flaw: Flaw): ContentProblem {
  return { file, severity: 'error', ...flaw };
}
