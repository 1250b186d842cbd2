import { once } from 'node:events';
import { extract } from '../../extract/extract.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import type { Io } from '../terminal/io.ts';
import { linesOf } from '../terminal/lines-of.ts';
import { protocolLine } from './protocol.ts';
import { readRequest } from './request.ts';

/** Reads one line of the protocol and answers it; what cannot be read is answered with an `error`. */
export function answerLine(line: string): object {
  const request = readRequest(line);
  if ('error' in request) return request;
  const { id, article } = request;
  try {
    return protocolLine(id, article.text, extract(article));
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
