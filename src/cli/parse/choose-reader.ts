import { existsSync, statSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { readerNameSchema } from '../../records/parsed.ts';
import type { Io } from '../terminal/io.ts';
import type { OtherReader } from './parse-content.ts';
import { extractWithReader } from './reader/extract-with-reader.ts';

/** What a person says about who is to read. */
export interface ReaderFlags {
  /** A command as it is typed into a shell, or `own`. */
  readonly reader?: string | undefined;
  /** How records are to name it. */
  readonly readerName?: string | undefined;
  /** How many seconds it has for an answer. */
  readonly readerTimeout?: number | undefined;
}

/** How many seconds a reader has for an answer, where nobody says. */
const patience = 120;
/** The longest that a timer can wait, in seconds. */
const longest = 2_000_000;

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/**
 * How records name a program by its command: the name of the file below the folder where the person is that it runs, as in
 * `python3 reader.py`; else that of its first word. Neither a path nor an argument is kept, which may be nobody's business.
 */
export function nameOfCommand(command: string, cwd: string): string {
  const words = command
    .split(/\s+/)
    .map((word) => word.replaceAll(/^["']|["']$/g, ''))
    .filter((word) => word !== '' && !/^\w+=/.test(word));
  const script = words.find((word) => !isAbsolute(word) && isFile(resolve(cwd, word)));
  return basename(script ?? words[0] ?? '');
}

/** Who is to read, as the flags say: null where they do not, `own` for On Record; or what is wrong with them. */
export function chooseReader(
  { reader, readerName, readerTimeout = patience }: ReaderFlags,
  io: Io,
): { readonly reader: OtherReader | 'own' | null } | { readonly fault: string } {
  if (reader === undefined || reader === 'own')
    return readerName === undefined
      ? { reader: reader ?? null }
      : { fault: '--reader-name goes with --reader COMMAND: it says how records are to name that program.' };
  if (reader.trim() === '')
    return {
      fault: '--reader takes a command, as in --reader "python3 reader.py", or own for On Record itself.',
    };
  if (!(readerTimeout > 0 && readerTimeout <= longest))
    return { fault: '--reader-timeout takes a number of seconds, as in --reader-timeout 600.' };
  const name = readerName ?? nameOfCommand(reader, io.cwd);
  if (!readerNameSchema.safeParse(name).success || name === 'own')
    return {
      fault: `Records cannot name this reader “${name}”. --reader-name takes one line of at most 80 characters that says who it is, as in --reader-name "desk model 3".`,
    };
  return {
    reader: {
      name,
      start: (lines) => extractWithReader({ command: reader, name, seconds: readerTimeout, lines }, io),
    },
  };
}
