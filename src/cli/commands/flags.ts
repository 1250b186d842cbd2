import type { Command } from '@commander-js/extra-typings';
import type { ExitCode } from '../terminal/exit-codes.ts';
import type { Io } from '../terminal/io.ts';

/** What a command is declared with. */
export interface Terminal {
  readonly io: Io;
  /** Runs a command's core and ends the process with what it says, its errors put into words. */
  readonly end: (run: () => Promise<ExitCode>) => Promise<void>;
}

/** Declares a command with its flags. Each loads its own core, so that none waits for what another needs. */
export type Declare = (program: Command, terminal: Terminal) => void;

export const contentFlag = [
  '--content <dir>',
  "the content folder (default: the project's content/)",
] as const;
export const sourcesFlag = [
  '--sources <dir>',
  "copies of publishers' texts (default: sources/ beside the content folder)",
] as const;
export const outFlag = [
  '--out <dir>',
  "the folder of the built site (default: the project's dist/)",
] as const;
export const siteFlag = ['--site <url>', "the site's address, where it has one"] as const;
export const baseFlag = ['--base <path>', 'the path below that address', '/'] as const;
export const publishedFlag = [
  '--published <date>',
  'when the article appeared, in EDTF (2024-12-22, 2024-12), where its file does not say',
] as const;
