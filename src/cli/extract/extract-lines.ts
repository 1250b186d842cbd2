import { once } from 'node:events';
import { z } from 'zod';
import { readPlainText } from '../../article/text/read-plain-text.ts';
import { extract } from '../../extract/extract.ts';
import { edtfSchema } from '../../records/edtf.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import type { Io } from '../terminal/io.ts';
import { linesOf } from '../terminal/lines-of.ts';
import { protocolLine } from './protocol.ts';

const requestSchema = z.object({
  id: z.string(),
  text: z.string().min(1, 'the text is empty'),
  published: edtfSchema.nullish(),
});

/** Reads one line of the protocol and answers it; what cannot be read is answered with an `error`. */
export function answerLine(line: string): object {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is no JSON' };
  }
  const read = requestSchema.safeParse(request);
  if (!read.success) {
    const id = z.object({ id: z.string() }).safeParse(request);
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') ?? '';
    return {
      id: id.success ? id.data.id : null,
      error: `${where ? `${where}: ` : ''}${issue?.message ?? ''}`,
    };
  }
  const { id, text, published } = read.data;
  try {
    return protocolLine(id, text, extract(readPlainText(text, { published: published ?? null })));
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function write(io: Io, line: object): Promise<void> {
  if (!io.stdout.write(`${JSON.stringify(line)}\n`)) await once(io.stdout, 'drain');
}

/**
 * Speaks the extractor's line protocol: an article a line on standard input, its findings a line on standard output,
 * in the same order, holding nothing back but the line at hand.
 */
export async function runExtractLines(io: Io): Promise<ExitCode> {
  for await (const line of linesOf(io.stdin)) {
    if (line === null) await write(io, { id: null, error: 'the line is longer than an article can be' });
    else if (line.trim() !== '') await write(io, answerLine(line));
  }
  return exitCodes.ok;
}
