import { Readable, Writable } from 'node:stream';
import type { ExitCode } from '../../../src/cli/terminal/exit-codes.ts';
import { describeFailure } from '../../../src/cli/terminal/describe-failure.ts';
import { warn, type Io } from '../../../src/cli/terminal/io.ts';

/** What a command ended with, and what it printed. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command's core in a world without a terminal, an environment or input, but for what `world` has. */
export async function runCommand(
  command: (io: Io) => Promise<ExitCode>,
  world: Partial<Io> & Pick<Io, 'cwd'>,
): Promise<Ran> {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err'): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        written[name] += chunk.toString();
        done();
      },
    });
  const code = await command({
    stdin: Readable.from([]),
    stdout: into('out'),
    stderr: into('err'),
    env: {},
    isTerminal: false,
    ...world,
  });
  return { code, ...written };
}

/** Runs a command's core as the command line does: a failure is put into words, and gives the exit code. */
export const runAsCommandLine = (
  command: (io: Io) => Promise<ExitCode>,
  world: Partial<Io> & Pick<Io, 'cwd'>,
): Promise<Ran> =>
  runCommand(async (io) => {
    try {
      return await command(io);
    } catch (error) {
      const { message, exitCode } = describeFailure(error);
      warn(io, message);
      return exitCode;
    }
  }, world);
