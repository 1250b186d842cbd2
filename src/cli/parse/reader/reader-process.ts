import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { linesOf } from '../../terminal/lines-of.ts';
import { warn, type Io } from '../../terminal/io.ts';
import { ReaderError } from './reader-error.ts';

/** A program that answers lines, one process for all of them. */
export interface ReaderProcess {
  /**
   * Sends a line and gives the line that it is answered with; null for one that is longer than an answer can be. Answers come in the
   * order of the lines, of which several may be on the way.
   * @throws {ReaderError} where none comes, and for every line after
   */
  readonly ask: (line: string) => Promise<string | null>;
  /** Comes back once the program has ended by itself. @throws {ReaderError} where it has written more than answers */
  readonly finish: () => Promise<void>;
  /** Ends the program, whatever it does. */
  readonly kill: () => void;
}

/** How another reader is started. */
export interface ReaderCommand {
  /** As a person types it into a shell. */
  readonly command: string;
  /** How it is called in messages. */
  readonly name: string;
  /** How many seconds it has for an answer. */
  readonly seconds: number;
  /** How many lines it will be sent: after the last its standard input ends. */
  readonly lines: number;
}

/** How many lines of what a reader writes to its standard error are shown. */
const mostSaid = 100;
/** How much of one, in UTF-16 units. */
const longestSaid = 500;
/** How long a program that was asked to end has for it, in milliseconds, before it is ended. */
const grace = 2000;

/** Shows what a reader says on its standard error as it says it. */
async function relay(child: ChildProcessWithoutNullStreams, name: string, io: Io): Promise<void> {
  let said = 0;
  for await (const line of linesOf(child.stderr)) {
    said += 1;
    if (said <= mostSaid) warn(io, `${name}: ${line === null ? '…' : line.slice(0, longestSaid)}`);
    if (said === mostSaid + 1) warn(io, `${name}: … (it says more, which is not shown)`);
  }
}

const seconds = (number: number): string => `${String(number)} ${number === 1 ? 'second' : 'seconds'}`;

/** Waits for a promise for some time. @throws {ReaderError} where that is over */
async function within<T>(milliseconds: number, promise: Promise<T>, late: () => ReaderError): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Starts another reader, in the folder where the person is. It is given one line at a time as fast as it takes them, and
 * what it writes is read only as far as it is asked for: so neither side is ever held in memory whole.
 */
export function startReader(
  { command, name, seconds: patience, lines: count }: ReaderCommand,
  io: Io,
): ReaderProcess {
  let left = count;
  const child = spawn(command, { shell: true, cwd: io.cwd, env: { ...io.env }, stdio: 'pipe' });
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => {
      resolve(`could not be started: ${error.message}`);
    });
    child.on('exit', (code, signal) => {
      resolve(signal === null ? `ended with exit code ${String(code)}` : `was ended by ${signal}`);
    });
  });
  // Whatever it no longer reads, its end is told by what it does not answer.
  child.stdin.on('error', () => undefined);
  const relayed = relay(child, name, io).catch(() => undefined);
  const lines = linesOf(child.stdout);
  const kill = (): void => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), grace).unref();
    }
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  };

  /** The next line that is not empty; undefined where there is none any more. */
  const nextLine = async (): Promise<string | null | undefined> => {
    for (;;) {
      const next = await lines.next();
      if (next.done === true) return undefined;
      if (next.value?.trim() !== '') return next.value;
    }
  };
  const answer = async (): Promise<string | null> => {
    const line = await within(
      patience * 1000,
      nextLine(),
      () =>
        new ReaderError(
          `${name} has not answered within ${seconds(patience)}.`,
          'A program that is slow is given longer with --reader-timeout SECONDS. One that writes through a buffer has to flush it after each line.',
        ),
    );
    if (line !== undefined) return line;
    const how = await within(grace, ended, () => new ReaderError(`${name} has closed its output.`, ''));
    await within(grace, relayed, () => new ReaderError('', '')).catch(() => undefined);
    throw new ReaderError(
      `${name} ${how} before it had answered every article.`,
      'What it said of it stands above, if anything. Mend the program, or the command, and parse again: what was written is whole, and stays.',
    );
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: async (line) => {
      const before = last;
      const mine = (async () => {
        // Sent before the one before it is answered, so that the program need not wait.
        const isRoom = child.stdin.write(`${line}\n`);
        left -= 1;
        if (left <= 0) child.stdin.end();
        else if (!isRoom) await Promise.race([once(child.stdin, 'drain').catch(() => undefined), ended]);
        await before;
        return answer();
      })();
      last = mine;
      mine.catch(() => undefined);
      return mine;
    },
    finish: async () => {
      child.stdin.end();
      const more = await within(
        patience * 1000,
        nextLine(),
        () =>
          new ReaderError(
            `${name} has answered every article and has not ended within ${seconds(patience)}.`,
            'A reader ends when its standard input does. The records are written.',
          ),
      );
      if (more !== undefined)
        throw new ReaderError(
          `${name} has written more lines than it was given articles: expected one line for each.`,
          'Its answers may belong to other articles than it was asked about. Look at the records, and mend the program.',
        );
      await within(grace, Promise.all([ended, relayed]), () => new ReaderError('', '')).catch(
        () => undefined,
      );
    },
    kill,
  };
}
