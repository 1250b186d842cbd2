import { basename } from 'node:path';
import { checkContent } from '../../check/check-content.ts';
import { formatProblem } from '../../check/ground/format-problem.ts';
import { appendRelease } from '../../files/write/append-release.ts';
import { didYouMean } from '../../article/front-matter/did-you-mean.ts';
import { collectRelease } from '../../files/hash/hash-release.ts';
import { hashRelease } from '../../files/hash/hash-release.ts';
import { readContent } from '../../files/read/read-content.ts';
import { releaseSchema } from '../../records/release.ts';
import { keyOf } from '../../records/record-address.ts';
import type { SoundContent } from '../../withhold/sound-content.ts';
import { withhold } from '../../withhold/withhold.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { say, warn, type Io } from '../terminal/io.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day where the person is. Only the ledger is dated by it; pages and sheets take their day from the ledger. */
function dayOf(now: Date): string {
  return [String(now.getFullYear()), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}

function warnOfUnconfirmed(
  content: SoundContent,
  article: string,
  released: ReadonlySet<string>,
  io: Io,
): void {
  const records = [...content.quotes, ...content.statistics, ...content.timeline].filter(
    (record) => record.article === article && released.has(keyOf(record)),
  );
  const unconfirmed = records.filter(({ data }) => data.confirmed === undefined);
  if (unconfirmed.length === 0) return;
  warn(
    io,
    `warning  ${String(unconfirmed.length)} of ${String(records.length)} records of ${article} are not confirmed by an editor:`,
  );
  for (const { file } of unconfirmed) warn(io, `    ${file}`);
}

/**
 * Releases an article: adds a line to its ledger with the day, the hash and the values of its records.
 * Fails, and names them, where the content folder has errors; adds nothing where nothing has changed since the last release.
 * @param flags `content`: path of the content folder; `date`: the day of the release, today where it is not given
 */
export async function runRelease(
  flags: { readonly content: string; readonly article: string; readonly date?: string | undefined },
  io: Io,
): Promise<ExitCode> {
  const on = releaseSchema.shape.on.safeParse(flags.date ?? dayOf(new Date()));
  if (!on.success) {
    warn(io, `--date takes a day such as 2024-12-24, and "${flags.date ?? ''}" is none.`);
    return exitCodes.usage;
  }
  const today = dayOf(new Date());
  if (on.data > today) {
    warn(
      io,
      `--date ${on.data} is still to come: today is ${today}. A release is of the day on which it is made.`,
    );
    return exitCodes.usage;
  }
  const content = await readContent(flags.content);
  const errors = checkContent(content).problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const error of errors) warn(io, formatProblem(error));
    warn(
      io,
      `Nothing was released: mend ${errors.length === 1 ? 'this error' : `these ${String(errors.length)} errors`} first.`,
    );
    return exitCodes.failed;
  }
  const shown = withhold(content).content;
  const articleFile = shown.articles.find(({ id }) => id === flags.article);
  if (content.articles.some(({ id }) => id === flags.article) && articleFile === undefined) {
    warn(io, `${flags.article} is withheld: nothing of it is shown, and nothing was released.`);
    return exitCodes.failed;
  }
  if (articleFile === undefined) {
    const known = content.articles.map(({ id }) => id);
    warn(io, `There is no article "${flags.article}" in ${flags.content}.`);
    warn(
      io,
      `    ${didYouMean(flags.article, known)}${known.length === 0 ? 'There is none at all.' : `There are: ${known.join(', ')}.`}`,
    );
    return exitCodes.failed;
  }
  return releaseOne({ content: shown, folder: flags.content, on: on.data, articleFile }, io);
}

function releaseOne(
  {
    content,
    folder,
    on,
    articleFile,
  }: {
    readonly content: SoundContent;
    readonly folder: string;
    readonly on: string;
    readonly articleFile: SoundContent['articles'][number];
  },
  io: Io,
): ExitCode {
  const { id } = articleFile;
  const last = content.releases.get(id)?.at(-1);
  const released = collectRelease(content, articleFile);
  const sha256 = hashRelease(released);
  if (last?.sha256 === sha256) {
    say(
      io,
      `released ${id}: nothing has changed since release ${String(last.release)} of ${last.on}, and nothing was added`,
    );
    return exitCodes.ok;
  }
  if (last !== undefined && on < last.on) {
    warn(io, `Release ${String(last.release)} of ${id} is of ${last.on}, and ${on} is before that.`);
    warn(io, '    Give a later day with --date.');
    return exitCodes.failed;
  }
  const records = Object.keys(released.records);
  warnOfUnconfirmed(content, id, new Set(records), io);
  const release = { release: (last?.release ?? 0) + 1, on, sha256, ...released };
  const path = appendRelease(folder, id, release);
  say(
    io,
    `released ${id}: release ${String(release.release)} of ${on}, ${String(records.length)} ${records.length === 1 ? 'record' : 'records'}, sha256 ${sha256}`,
  );
  say(io, `    Commit ${[basename(folder), ...path.split(/[\\/]/)].join('/')}.`);
  return exitCodes.ok;
}
