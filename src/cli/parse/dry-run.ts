import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { formatProblem } from '../../check/ground/format-problem.ts';
import { problemIn } from '../../files/read/problem.ts';
import { readArticleFile } from '../../files/read/read-article-file.ts';
import { resolveChange, textOf } from '../../files/write/resolve-change.ts';
import { slug } from '../../files/naming/slug.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { say, warn, type Io } from '../terminal/io.ts';
import { describeCounts, planAlone } from './plan-alone.ts';
import { addressIn } from '../../records/record-address.ts';

/**
 * Shows the records of one article's file as a parse would leave them, and writes nothing.
 * An article of the content folder is shown with what editors changed; any other file as if it were new there.
 * @param published EDTF; stands in where the file does not say when it was published
 */
export async function dryRun(
  file: string,
  { content: folder, published }: { readonly content: string; readonly published: string | undefined },
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
  const { metadata } = read.article;
  const article = {
    ...read.article,
    metadata: { ...metadata, published: metadata.published ?? published ?? null },
  };
  const plan = await planAlone({ id, article, isInside }, folder);
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
  return exitCodes.ok;
}
