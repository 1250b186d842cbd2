import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { nearest } from '../../article/front-matter/did-you-mean.ts';
import { articleEndings } from '../../files/read/read-content.ts';
import { removeUnfinished } from '../../files/write/remove-unfinished.ts';
import { slug } from '../../files/naming/slug.ts';
import { edtfSchema } from '../../records/edtf.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { isContinuousIntegration, say, warn, type Io } from '../terminal/io.ts';
import { chooseReader, type ReaderFlags } from './choose-reader.ts';
import { dryRun } from './dry-run.ts';
import { otherReader, parseContent, type OtherReader, type ParseReport } from './parse-content.ts';
import { sayReport } from './say-report.ts';
import { showDifference } from './show-difference.ts';
import { startProgress } from '../terminal/progress.ts';
import { quoteArgument } from '../terminal/quote-argument.ts';
import { readWithCopies } from '../terminal/read-with-copies.ts';
import { recallOutcome } from '../terminal/recall-outcome.ts';

/** What `parse` was called with. */
export interface ParseFlags extends ReaderFlags {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the folder with copies of publishers' texts; where it is left out, `sources/` beside the content folder. */
  readonly sources?: string | undefined;
  /** Article files; none of them means every article of the content folder. */
  readonly files: readonly string[];
  readonly frozen?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  /** EDTF; for a dry run of a file that does not say when it was published. */
  readonly published?: string | undefined;
}

/** The files of the folder's articles, as the person would name them. */
function articleFiles({ content }: ParseFlags, io: Io): string[] {
  const folder = join(content, 'articles');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => articleEndings.some((end) => name.endsWith(end)))
        .map((name) => relative(io.cwd, join(folder, name)))
    : [];
}

const idOf = (path: string): string => slug(basename(path, extname(path)));

/** Says why a file is not parsed: it is not there, or it is no article of the folder; and what to do. */
function sayWhyNot(file: string, flags: ParseFlags, io: Io): void {
  const known = articleFiles(flags, io);
  if (!existsSync(resolve(io.cwd, file))) {
    const near = nearest(idOf(file), known.map(idOf));
    const meant = known.find((one) => idOf(one) === near);
    warn(io, `${file}: there is no such file.`);
    if (meant !== undefined) warn(io, `    Did you mean ${meant}?`);
    return;
  }
  const same = known.find((one) => idOf(one) === idOf(file));
  warn(io, `${file} is not in ${relative(io.cwd, join(flags.content, 'articles'))}.`);
  if (same !== undefined)
    warn(io, `    To parse the article of that name:  npm run parse -- ${quoteArgument(same)}`);
  warn(
    io,
    `    To see what comes of it:  npm run parse -- --dry-run ${quoteArgument(file)} --published 2024-12`,
  );
  warn(io, `    To put it in:  npm run add -- ${quoteArgument(file)}`);
}

function sayFrozen(report: ParseReport, name: string, io: Io): ExitCode {
  const behind = report.articles.filter(({ files, placesMoved }) => files.length > 0 || placesMoved);
  for (const { id, files } of behind) {
    for (const change of files) say(io, showDifference(change, name));
    if (files.length === 0)
      say(io, `${name}/.parsed/${id}.json is behind the article: its places have moved.`);
  }
  if (behind.length === 0) return exitCodes.ok;
  warn(
    io,
    `The records of ${behind.map(({ id }) => id).join(', ')} are behind. Nothing was written: run npm run parse and commit what it writes.`,
  );
  return exitCodes.failed;
}

/** The ids of the articles that the files name, or null where one is no article of the content folder. */
function chosenArticles(flags: ParseFlags, io: Io): ReadonlySet<string> | null {
  const ids = new Set<string>();
  for (const file of flags.files) {
    const path = resolve(io.cwd, file);
    const name = basename(path);
    if (relative(join(flags.content, 'articles'), path) !== name || !existsSync(path)) {
      sayWhyNot(file, flags, io);
      return null;
    }
    ids.add(name.slice(0, name.length - (articleEndings.find((one) => name.endsWith(one)) ?? '').length));
  }
  return ids;
}

/**
 * Reads the articles and writes their records, and says which are new, changed and kept. With `frozen`, or where CI is
 * set, it writes nothing and fails with the difference if the records are behind their articles.
 * @throws {NodeJS.ErrnoException} where a file cannot be read or written; nothing that was there is lost
 */
export async function runParse(flags: ParseFlags, io: Io): Promise<ExitCode> {
  const [file] = flags.files;
  if (flags.published !== undefined && !edtfSchema.safeParse(flags.published).success) {
    warn(
      io,
      `--published takes a date such as 2024-12-22, 2024-12 or 2024, and "${flags.published}" is none.`,
    );
    return exitCodes.usage;
  }
  const choice = chooseReader(flags, io);
  if ('fault' in choice) {
    warn(io, choice.fault);
    return exitCodes.usage;
  }
  const { reader } = choice;
  if (flags.dryRun === true && file !== undefined) {
    for (const one of flags.files) {
      const { content, published } = flags;
      const code = await dryRun(one, { content, published, reader }, io);
      if (code !== exitCodes.ok) return code;
    }
    return exitCodes.ok;
  }
  if (flags.published !== undefined) {
    warn(
      io,
      '--published goes with --dry-run FILE. An article of the content folder says it in its front matter: published: 2024-12',
    );
    return exitCodes.usage;
  }
  const only = chosenArticles(flags, io);
  if (only === null) return exitCodes.usage;
  const isFrozen = flags.frozen === true || isContinuousIntegration(io);
  const write = !isFrozen && flags.dryRun !== true;
  const anew = (heard: Io, onWritten: () => void): Promise<ExitCode> =>
    parseAnew(flags, { only, isFrozen, write, reader, onWritten }, heard);
  // What another program would say now nobody can know but by asking.
  if (otherReader(reader) !== null) return anew(io, () => undefined);
  return recallOutcome(
    {
      command: 'parse',
      flags: [isFrozen, write, reader === 'own', ...only],
      content: flags.content,
      sources: flags.sources,
    },
    io,
    anew,
  );
}

async function parseAnew(
  flags: ParseFlags,
  {
    only,
    isFrozen,
    write,
    reader,
    onWritten,
  }: {
    readonly only: ReadonlySet<string>;
    readonly isFrozen: boolean;
    readonly write: boolean;
    readonly reader: OtherReader | 'own' | null;
    readonly onWritten: () => void;
  },
  io: Io,
): Promise<ExitCode> {
  if (write) removeUnfinished(flags.content);

  const name = basename(flags.content);
  const { content } = await readWithCopies(flags);
  const progress = startProgress(io, 'articles', only.size || content.articles.length);
  const report = await parseContent(content, {
    folder: flags.content,
    only: only.size > 0 ? only : null,
    write,
    reader,
    onArticle: () => {
      progress.step();
    },
  });
  progress.end(`${String(report.articles.length)} read`);
  if (write && report.articles.some(({ files }) => files.length > 0)) onWritten();
  sayReport(report, name, io);
  if (content.articles.length === 0 && report.problems.length === 0) {
    warn(
      io,
      `There is no article in ${relative(io.cwd, join(flags.content, 'articles'))}. Put one there: .md, .txt or .html.`,
    );
    return exitCodes.failed;
  }
  const hasErrors = report.stopped !== null || report.problems.some(({ severity }) => severity === 'error');
  const code = isFrozen ? sayFrozen(report, name, io) : exitCodes.ok;
  if (!isFrozen && flags.dryRun === true)
    for (const { files } of report.articles) for (const one of files) say(io, showDifference(one, name));
  return hasErrors ? exitCodes.failed : code;
}
