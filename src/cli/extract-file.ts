import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readArticle } from '../article/read-article.ts';
import { extract } from '../extract/extract.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { protocolLine } from './protocol.ts';

/** Prints the findings of one article's file as JSON. `published` (EDTF) stands in where the file names no date. */
export async function runExtractFile(
  file: string,
  flags: { published?: string | undefined },
  io: Io,
): Promise<ExitCode> {
  const read = readArticle(await readFile(resolve(io.cwd, file)), file);
  const published = read.metadata.published ?? flags.published ?? null;
  const article = { ...read, metadata: { ...read.metadata, published } };
  io.stdout.write(`${JSON.stringify(protocolLine(file, article.text, extract(article)), null, 2)}\n`);
  return exitCodes.ok;
}
