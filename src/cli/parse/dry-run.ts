import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Findings } from '../../extract/findings.ts';
import type { ArticlePlan } from '../../files/merge/plan.ts';
import { formatProblem } from '../../check/ground/format-problem.ts';
import { problemIn } from '../../files/read/problem.ts';
import { readArticleFile } from '../../files/read/read-article-file.ts';
import { resolveChange, textOf } from '../../files/write/resolve-change.ts';
import { slug } from '../../files/naming/slug.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { say, warn, type Io } from '../terminal/io.ts';
import { describeKept } from './describe-outcomes.ts';
import { extractHere, type TextFile } from './extractor.ts';
import { otherReader, type OtherReader } from './parse-content.ts';
import { contentAt, describeCounts, planAlone } from './plan-alone.ts';
import { refusedIn, unreadIn } from './problems-of-parse.ts';
import { ReaderError } from './reader/reader-error.ts';
import { sayStopped } from './say-report.ts';
import { addressIn } from '../../records/record-address.ts';

/** What an article's file is tried out with. */
interface DryRun {
  /** Path of the content folder. */
  readonly content: string;
  /** EDTF; stands in where the file does not say when it was published. */
  readonly published: string | undefined;
  /** Who reads: see `parse-content.ts`. */
  readonly reader: OtherReader | 'own' | null;
}

/** Has the article of one file read; says why where it cannot be, and then gives null. */
async function readAlone(file: TextFile, reader: DryRun['reader'], io: Io): Promise<Findings | null> {
  const other = otherReader(reader);
  const extractor = other?.start(1) ?? extractHere;
  try {
    const extracted = await extractor.extract(file);
    await extractor.finish();
    const problems =
      'fault' in extracted
        ? [unreadIn(file, extracted)]
        : refusedIn(file, extracted.refused, other?.name ?? '');
    for (const problem of problems) warn(io, formatProblem(problem));
    return 'fault' in extracted ? null : extracted.findings;
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    sayStopped(error, 0, io);
    return null;
  } finally {
    await extractor.end();
  }
}

/** Shows the files of records as a plan leaves them. */
function showPlan(
  { id, isInside }: { readonly id: string; readonly isInside: boolean },
  plan: ArticlePlan,
  folder: string,
  io: Io,
): void {
  const name = basename(folder);
  const texts = new Map<string, string>();
  if (isInside)
    for (const { record, state } of plan.outcomes) {
      const place = `${addressIn(id, record)}.mdx`;
      if (state === 'kept') texts.set(place, readFileSync(join(folder, place), 'utf8'));
    }
  for (const change of plan.changes) {
    const result = 'create' in change ? { after: change.create } : resolveChange(folder, change);
    if (typeof result !== 'string') texts.set(change.path, textOf(result.after));
  }
  for (const [place, text] of texts) {
    say(io, `# ${[name, ...place.split(sep)].join('/')}`);
    say(io, text);
  }
  say(io, `dry run  ${describeCounts([...texts.keys()])}. Nothing was written.`);
}

/**
 * Shows the records of one article's file as a parse would leave them, and writes nothing.
 * An article of the content folder is shown with what editors changed; any other file as if it were new there.
 */
export async function dryRun(
  file: string,
  { content: folder, published, reader }: DryRun,
  io: Io,
): Promise<ExitCode> {
  const path = resolve(io.cwd, file);
  const read = readArticleFile(readFileSync(path), file);
  if ('flaws' in read) {
    for (const flaw of read.flaws) warn(io, formatProblem(problemIn(file, flaw)));
    return exitCodes.failed;
  }
  if (read.article === null) {
    warn(
      io,
      `${file}: its text stays with its publisher. npm run parse -- --dry-run, without a file, reads it from its copy in sources/.`,
    );
    return exitCodes.usage;
  }
  const isInside = relative(join(folder, 'articles'), path) === basename(path);
  const id = slug(basename(path).replace(/\.[^.]+$/, '')) || 'article';
  const metadata = {
    ...read.article.metadata,
    published: read.article.metadata.published ?? published ?? null,
  };
  const article = { ...read.article, metadata };
  const content = await contentAt(folder);
  const leftTo = isInside && reader === null ? content.parsed.get(id)?.reader : undefined;
  if (leftTo !== undefined) {
    for (const line of describeKept([{ file, reader: leftTo }])) say(io, line);
    return exitCodes.ok;
  }
  const { frontMatter } = read;
  const findings = await readAlone({ id, file, metadata, article, frontMatter }, reader, io);
  if (findings === null) return exitCodes.failed;
  showPlan({ id, isInside }, planAlone({ id, article, findings, isInside }, content), folder, io);
  return exitCodes.ok;
}
