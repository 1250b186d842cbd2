import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { linesOf } from '../../terminal/lines-of.ts';
import { warn, type Io } from '../../terminal/io.ts';

/** A program that was started. */
export interface Child {
  readonly stdin: ChildProcessWithoutNullStreams['stdin'];
  /** The next line that it writes and that is not empty, null for one that is too long; undefined where there is none any more. */
  readonly nextLine: () => Promise<string | null | undefined>;
  /** How it ended, in words: "ended with exit code 1". */
  readonly ended: Promise<string>;
  /** Settles once all that it says on its standard error is shown. */
  readonly relayed: Promise<void>;
  /** Ends it, whatever it does. */
  readonly kill: () => void;
}

/** How many lines of what a program writes to its standard error are shown. */
const mostSaid = 100;
/** How much of one, in UTF-16 units. */
const longestSaid = 500;
/** How long a program that is asked to end has for it, in milliseconds, before it is ended. */
const grace = 2000;

/** Shows what a program says on its standard error as it says it. */
async function relay(stderr: ChildProcessWithoutNullStreams['stderr'], name: string, io: Io): Promise<void> {
  let said = 0;
  for await (const line of linesOf(stderr)) {
    said += 1;
    if (said <= mostSaid) warn(io, `${name}: ${line === null ? '…' : line.slice(0, longestSaid)}`);
    if (said === mostSaid + 1) warn(io, `${name}: … (it says more, which is not shown)`);
  }
}

/**
 * Starts a program by a command of the shell, in the folder where the person is. What it writes is read only as far as it is asked for.
 * @param name how it is called beside what it says
 */
export function startChild(command: string, name: string, io: Io): Child {
  const child = spawn(command, { shell: true, cwd: io.cwd, env: { ...io.env }, stdio: 'pipe' });
  // Whatever it no longer reads, its end is told by what it does not answer.
  child.stdin.on('error', () => undefined);
  const lines = linesOf(child.stdout);
  return {
    stdin: child.stdin,
    nextLine: async () => {
      for (;;) {
        const next = await lines.next();
        if (next.done === true) return undefined;
        if (next.value?.trim() !== '') return next.value;
      }
    },
    ended: new Promise((resolve) => {
      child.on('error', (error) => {
        resolve(`could not be started: ${error.message}`);
      });
      child.on('exit', (code, signal) => {
        resolve(signal === null ? `ended with exit code ${String(code)}` : `was ended by ${signal}`);
      });
    }),
    relayed: relay(child.stderr, name, io).catch(() => undefined),
    kill: () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        setTimeout(() => child.kill('SIGKILL'), grace).unref();
      }
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
    },
  };
}
