import type { Readable, Writable } from 'node:stream';

/** The world outside a command: where it reads and writes. Commands take it as an argument and touch nothing else of the process. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder where the person is, from which the paths are meant that they type. */
  readonly cwd: string;
  /** The folder in which what nobody typed lies (`content/`, `dist/`), where it is another: npm runs scripts from any folder below it. */
  readonly project?: string | undefined;
  /** True where a person watches, so that a progress bar may be drawn. */
  readonly isTerminal: boolean;
  /** Given to a command that asks: a person who interrupts it has had enough, and what was answered before counts. */
  readonly interrupt?: AbortSignal | undefined;
  /** Is told each line that {@link say} or {@link warn} writes. */
  readonly onLine?: ((line: SaidLine) => void) | undefined;
}

/** One line that a command has written, and whether it told of something wrong. */
export interface SaidLine {
  readonly isWarning: boolean;
  readonly text: string;
}

/** Whether the environment says that nobody is there to look after what is written. */
export const isContinuousIntegration = ({ env }: Pick<Io, 'env'>): boolean =>
  !['', '0', 'false'].includes(env['CI'] ?? '');

/**
 * A text as it may be written to a terminal: what would steer it (escape sequences that clear, colour or rename, and
 * lone CR) is a replacement character, as an article can come from anyone.
 */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n]/gu, '\ufffd');

/** Writes one line for the reader of the command's result. */
export function say(io: Io, line: string): void {
  io.stdout.write(`${withoutControls(line)}\n`);
  io.onLine?.({ isWarning: false, text: line });
}

/** Writes one line about what went wrong. */
export function warn(io: Io, line: string): void {
  io.stderr.write(`${withoutControls(line)}\n`);
  io.onLine?.({ isWarning: true, text: line });
}
