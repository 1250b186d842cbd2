import type { ExitCode } from '../terminal/exit-codes.ts';
import { exitCodes } from '../terminal/exit-codes.ts';
import { explainArticle } from './explain-article.ts';
import { readFindings, type ExtractFlags } from './extract-file.ts';
import { withoutControls, type Io } from '../terminal/io.ts';

/** Prints one article's text with what is found in each sentence and the rule that found it, for a person to read. */
export async function runExplainFile(file: string, flags: ExtractFlags, io: Io): Promise<ExitCode> {
  const { article, findings } = await readFindings(file, flags, io);
  io.stdout.write(withoutControls(explainArticle(article, findings)));
  return exitCodes.ok;
}
