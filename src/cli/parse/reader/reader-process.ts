import { once } from 'node:events';
import type { Io } from '../../terminal/io.ts';
import { ReaderError } from './reader-error.ts';
import { startChild, type Child } from './start-child.ts';
import { within } from './within.ts';

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

/** How long is waited for what only tells more of an end that is sure, in milliseconds. */
const grace = 2000;

const inSeconds = (number: number): string => `${String(number)} ${number === 1 ? 'second' : 'seconds'}`;

/** The line that a program answers with. @throws {ReaderError} where it answers nothing */
async function answerOf(child: Child, { name, seconds }: ReaderCommand): Promise<string | null> {
  const line = await within(
    seconds * 1000,
    child.nextLine(),
    () =>
      new ReaderError(
        `${name} has not answered within ${inSeconds(seconds)}.`,
        'A program that is slow is given longer with --reader-timeout SECONDS. One that writes through a buffer has to flush it after each line.',
      ),
  );
  if (line !== undefined) return line;
  const [how] = await within(grace, Promise.all([child.ended, child.relayed]), () => new Error()).catch(
    () => ['has closed its output'] as const,
  );
  throw new ReaderError(
    `${name} ${how} before it had answered every article.`,
    'What it said of it stands above, if anything. Mend the program, or the command, and parse again: what was written is whole, and stays.',
  );
}

/** Waits for a program to end that has answered everything. @throws {ReaderError} where it writes more, or does not end */
async function endOf(child: Child, { name, seconds }: ReaderCommand): Promise<void> {
  const more = await within(
    seconds * 1000,
    child.nextLine(),
    () =>
      new ReaderError(
        `${name} has answered every article and has not ended within ${inSeconds(seconds)}.`,
        'A reader ends when its standard input does. The records are written.',
      ),
  );
  if (more !== undefined)
    throw new ReaderError(
      `${name} has written more lines than it was given articles: expected one line for each.`,
      'Its answers may belong to other articles than it was asked about. Look at the records, and mend the program.',
    );
  await within(grace, Promise.all([child.ended, child.relayed]), () => new Error()).catch(() => undefined);
}

/**
 * Starts another reader. It is given one line at a time as fast as it takes them, and what it writes is read only as far as it
 * is asked for: so neither side is ever held in memory whole.
 */
export function startReader(command: ReaderCommand, io: Io): ReaderProcess {
  const child = startChild(command.command, command.name, io);
  let left = command.lines;
  let sent = Promise.resolve();
  let last: Promise<unknown> = Promise.resolve();
  if (left === 0) child.stdin.end();
  const over = new AbortController();
  void child.ended.then(() => {
    over.abort();
  });
  const send = async (line: string): Promise<void> => {
    const isRoom = child.stdin.write(`${line}\n`);
    left -= 1;
    if (left <= 0) child.stdin.end();
    else if (!isRoom) await once(child.stdin, 'drain', { signal: over.signal }).catch(() => undefined);
  };
  return {
    ask: (line) => {
      const before = last;
      // Sent once the one before it is, answered or not, so that the program need not wait.
      sent = sent.then(() => send(line));
      const answer = before.then(() => answerOf(child, command));
      last = answer;
      return answer;
    },
    finish: () => endOf(child, command),
    kill: child.kill,
  };
}
