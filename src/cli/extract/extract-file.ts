import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Article } from '../../article/article.ts';
import { readArticle } from '../../article/read/read-article.ts';
import { extract } from '../../extract/extract.ts';
import type { Findings } from '../../extract/findings.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import type { Io } from '../terminal/io.ts';
import { protocolLine } from './protocol.ts';

/** What stands in where the file names no date of publication (EDTF). */
export interface ExtractFlags {
  readonly published?: string | undefined;
}

/** Reads one article's file and all that is found in it. */
export async function readFindings(
  file: string,
  flags: ExtractFlags,
  io: Io,
): Promise<{ article: Article; findings: Findings }> {
  const read = readArticle(await readFile(resolve(io.cwd, file)), file);
  const published = read.metadata.published ?? flags.published ?? null;
  const article = { ...read, metadata: { ...read.metadata, published } };
  return { article, findings: extract(article) };
}

/** Prints the findings of one article's file as JSON. `published` (EDTF) stands in where the file names no date. */
export async function runExtractFile(file: string, flags: ExtractFlags, io: Io): Promise<ExitCode> {
  const { article, findings } = await readFindings(file, flags, io);
  io.stdout.write(`${JSON.stringify(protocolLine(file, article.text, findings), null, 2)}\n`);
  return exitCodes.ok;
}
