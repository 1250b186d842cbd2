import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { clearOld } from './clear-old.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { hashFolder } from '../../files/hash/hash-folder.ts';
import { say, warn, type Io, type SaidLine } from './io.ts';
import { ownCode } from './own-code.ts';
import { projectFolder } from './settings.ts';
import { sourcesBeside } from './settings.ts';

/** What a command's outcome rests on, beside the code. Paths are absolute. */
export interface Ground {
  readonly command: 'parse' | 'check';
  /** Everything else that it was called with. */
  readonly flags: readonly (string | boolean)[];
  readonly content: string;
  readonly sources: string | undefined;
}

const keptSchema = z.object({
  key: z.string(),
  code: z.literal([exitCodes.ok, exitCodes.failed]),
  lines: z.array(z.object({ isWarning: z.boolean(), text: z.string() })),
});

const sha256 = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** One hash of all that the outcome rests on, byte for byte; null where it cannot be had. */
function keyOf(
  { command, flags, content, sources = sourcesBeside(content) }: Ground,
  cwd: string,
): string | null {
  const files = hashFolder(content);
  const code = ownCode();
  if (files === null || code === null) return null;
  return sha256(command, flags, content, cwd, files, sources, hashFolder(sources), code);
}

function readKept(file: string): z.output<typeof keptSchema> | null {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Runs a command, or says again what it said the last time, where nothing that its outcome rests on has changed since.
 * Everything but the code, which runs as it was loaded, is read and hashed each time; no date of a file is trusted. A run
 * is kept only where all was the same before and after it: so neither what it wrote itself nor what an editor saved
 * meanwhile is taken for read. What failed fails again, with the same words.
 * @param run is handed what tells that it has written something, which spares looking whether everything is as it was
 */
export async function recallOutcome(
  ground: Ground,
  io: Io,
  run: (io: Io, onWritten: () => void) => Promise<ExitCode>,
): Promise<ExitCode> {
  const before = keyOf(ground, io.cwd);
  const file = join(
    projectFolder,
    '.cache',
    'outcomes',
    `${sha256(ground.command, ground.flags, ground.content).slice(0, 16)}.json`,
  );
  const kept = readKept(file);
  if (kept !== null && kept.key === before) {
    for (const { isWarning, text } of kept.lines) (isWarning ? warn : say)(io, text);
    return kept.code;
  }
  const lines: SaidLine[] = [];
  const told = { hasWritten: false };
  const code = await run(
    {
      ...io,
      onLine: (line) => {
        lines.push(line);
        io.onLine?.(line);
      },
    },
    () => {
      told.hasWritten = true;
    },
  );
  if (code === exitCodes.usage || before === null || told.hasWritten || keyOf(ground, io.cwd) !== before)
    return code;
  try {
    mkdirSync(dirname(file), { recursive: true });
    await writeFileAtomic(file, JSON.stringify({ key: before, code, lines }));
    clearOld(dirname(file));
  } catch {
    // Where nothing can be kept, the next run reads everything anew.
  }
  return code;
}
