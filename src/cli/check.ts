import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readArticle } from '../article/read-article.ts';
import { checkContent } from '../check/check-content.ts';
import { formatAnnotation } from '../check/format-annotation.ts';
import { formatProblem } from '../check/format-problem.ts';
import { listRules } from '../check/rules.ts';
import type { ArticleFile, Content } from '../files/content.ts';
import { readContent } from '../files/read-content.ts';
import { writeParsed } from '../files/write-parsed.ts';
import { withStagedContent } from './check/with-staged-content.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { say, warn, type Io } from './io.ts';

const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** Lists the rules of the check, one a line. */
export function runListRules(io: Io): ExitCode {
  for (const line of listRules()) say(io, line);
  return exitCodes.ok;
}

/** Checks everything in a content folder and says what it found; fails on errors, not on warnings. In GitHub Actions it annotates lines. */
export async function runCheck(
  flags: { content: string; format?: 'text' | 'github' | undefined },
  io: Io,
): Promise<ExitCode> {
  const { problems, articles, records } = checkContent(await readContent(flags.content));
  const format = flags.format ?? (io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
  for (const problem of problems)
    if (format === 'github') say(io, formatAnnotation(problem));
    else warn(io, formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  say(
    io,
    `checked  ${count(articles, 'article', 'articles')}, ${count(records, 'record', 'records')}: ` +
      (problems.length === 0
        ? 'all is well'
        : `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`),
  );
  return errors === 0 ? exitCodes.ok : exitCodes.failed;
}

/** Checks the content folder as it is staged in git; ends at once where nothing below it is. */
export async function runCheckStaged(
  flags: { content: string; format?: 'text' | 'github' | undefined },
  io: Io,
): Promise<ExitCode> {
  const place = { cwd: io.cwd, env: io.env };
  const code = await withStagedContent(flags.content, place, (content) =>
    runCheck({ ...flags, content }, io),
  );
  return code ?? exitCodes.ok;
}

/**
 * Holds an article's records against a copy of the publisher's text and keeps the outcome in `.parsed`.
 * The article is the one whose `source.sha256` is that of the file.
 */
export async function runCheckSource(flags: { content: string; source: string }, io: Io): Promise<ExitCode> {
  const bytes = await readFile(resolve(io.cwd, flags.source));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const content = await readContent(flags.content);
  const articleFile = content.articles.find(({ article }) => article.metadata.source?.sha256 === sha256);
  if (articleFile === undefined) {
    warn(io, `${flags.source}: no article in ${flags.content} names this text as its source.`);
    warn(io, `    Its SHA-256 is ${sha256}; put it into the article's front matter as source.sha256.`);
    return exitCodes.failed;
  }
  return proveOne(content, articleFile, { bytes, sha256, file: flags.source, folder: flags.content }, io);
}

async function proveOne(
  content: Content,
  { id, article }: ArticleFile,
  source: { bytes: Uint8Array; sha256: string; file: string; folder: string },
  io: Io,
): Promise<ExitCode> {
  // The extractor is by far the largest part of the press, and no other check needs it.
  const { proveAgainstSource } = await import('../check/prove-against-source.ts');
  const read = readArticle(source.bytes, source.file);
  const published = read.metadata.published ?? article.metadata.source?.published ?? null;
  const { problems, ...proof } = proveAgainstSource(content, id, {
    ...read,
    metadata: { ...read.metadata, published },
  });
  for (const problem of problems) warn(io, formatProblem(problem));
  const part = ([proved, all]: readonly [number, number], of: string): string =>
    `${String(proved)} of ${String(all)} ${of}`;
  say(
    io,
    `proved   ${id} against ${source.file}: ${part(proof.quotes, 'quotes')} byte for byte, ` +
      `${part(proof.figures, 'figures')} and ${part(proof.dates, 'dates')} with the same value`,
  );
  const parsed = content.parsed.get(id);
  if (parsed !== undefined && (io.env['CI'] ?? '') === '')
    await writeParsed(source.folder, {
      ...parsed,
      proof: {
        sha256: source.sha256,
        quotes: [...proof.quotes],
        figures: [...proof.figures],
        dates: [...proof.dates],
      },
    });
  return problems.length === 0 ? exitCodes.ok : exitCodes.failed;
}
