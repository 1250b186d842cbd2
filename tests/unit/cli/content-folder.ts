import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExitCode } from '../../../src/cli/terminal/exit-codes.ts';
import type { Io } from '../../../src/cli/terminal/io.ts';
import { runCommand, type Ran } from './run-command.ts';

/** A project's folder of a test's own, with a content folder in it. Paths are below the content folder. */
export interface ContentFolder {
  readonly root: string;
  readonly content: string;
  put(path: string, text: string): void;
  read(path: string): string;
  /** Every file with its bytes as Latin-1. */
  bytes(): Record<string, string>;
  /** Runs a command's core and gives what it printed. */
  run(command: (io: Io) => Promise<ExitCode>, world?: Partial<Io>): Promise<Ran>;
  remove(): void;
}

export function makeContentFolder(): ContentFolder {
  const root = mkdtempSync(join(tmpdir(), 'onrecord-content-'));
  const content = join(root, 'content');
  return {
    root,
    content,
    put: (path, text) => {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    },
    read: (path) => readFileSync(join(content, path), 'utf8'),
    bytes: () =>
      Object.fromEntries(
        readdirSync(content, { recursive: true, encoding: 'utf8' })
          .filter((file) => statSync(join(content, file)).isFile())
          .sort()
          .map((file) => [file, readFileSync(join(content, file), 'latin1')]),
      ),
    run: (command, world = {}) => runCommand(command, { cwd: root, ...world }),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
