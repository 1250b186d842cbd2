import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkLedgers, type Ledgers } from '../../check/proof/check-ledgers.ts';
import type { ContentProblem } from '../../files/content.ts';
import { findBase, type Base } from './find-base.ts';
import { folderInRepository } from './folder-in-repository.ts';
import { readBlobs, type BlobFile } from './read-blobs.ts';
import { GitError, runGit, type GitPlace } from './run-git.ts';

/** What a comparison of the ledgers with git came to. */
export interface LedgerComparison {
  readonly problems: readonly ContentProblem[];
  /** One line that says what was compared, or why nothing could be; null where there is nothing to say. */
  readonly said: string | null;
}

const ending = '.ndjson';

/** The ledgers of releases in a content folder, as they are. */
function readLedgers(content: string): Ledgers {
  const folder = join(content, 'releases');
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending),
  );
  return new Map(files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The ledgers of releases of a content folder, as a commit has them. */
async function committedLedgers(commit: string, content: string, place: GitPlace): Promise<Ledgers> {
  const root = await folderInRepository(content, place);
  const folder = `${root === './' ? '' : root}releases/`;
  const list = await runGit(['ls-tree', '-z', '--full-tree', commit, '--', folder], place);
  const files = list
    .toString()
    .split('\0')
    .flatMap((line): BlobFile[] => {
      const [, id = '', path = ''] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return path.endsWith(ending) ? [{ id, path: path.slice(folder.length) }] : [];
    });
  return new Map(
    (await readBlobs(files, place)).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]),
  );
}

/** The latest day that it is anywhere on earth: whoever makes a release dates it by the day where they are. */
const latestDay = (now: Date): string =>
  new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * Compares the ledgers of releases in a folder with those that git has in an earlier commit.
 * @param folder the folder whose ledgers are looked at, which need not be in the repository
 * @param content absolute path of the content folder in the repository
 */
async function compareWith(
  base: Base,
  folder: string,
  { content, place }: { readonly content: string; readonly place: GitPlace },
): Promise<LedgerComparison> {
  const now = readLedgers(folder);
  if ('why' in base)
    return {
      problems: [],
      said:
        base.why === null || now.size === 0
          ? null
          : `not compared  the ledgers in ${basename(content)}/releases with those in git: ${base.why}`,
    };
  const commit = base.commit.slice(0, 12);
  const before = await committedLedgers(base.commit, content, place);
  const problems = checkLedgers(now, before, {
    folder: basename(content),
    commit,
    today: latestDay(new Date()),
  });
  const isAny = now.size > 0 || before.size > 0;
  return { problems, said: isAny ? `compared  the ledgers of releases with those in git (${commit})` : null };
}

/** Runs a comparison; where git cannot be asked, nothing fails, and what could not be compared is said. */
async function orSayWhyNot(
  content: string,
  folder: string,
  compare: () => Promise<LedgerComparison>,
): Promise<LedgerComparison> {
  try {
    return await compare();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return compareWith({ why: error.message }, folder, { content, place: { cwd: content, env: {} } });
  }
}

/**
 * Compares the ledgers of releases with what stood in git before a run of continuous integration.
 * @param content absolute path of the content folder
 */
export function compareWithBase(
  content: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<LedgerComparison> {
  const place = { cwd: existsSync(content) ? content : process.cwd(), env };
  return orSayWhyNot(content, content, async () =>
    compareWith(await findBase(place), content, { content, place }),
  );
}

/**
 * Compares the staged ledgers of releases with those of the commit that they are to follow.
 * @param staged the folder in which the staged files were laid out
 * @param content absolute path of the content folder in the working tree
 */
export function compareWithHead(staged: string, content: string, place: GitPlace): Promise<LedgerComparison> {
  return orSayWhyNot(content, staged, async () => {
    const head = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], place).catch(
      (error: unknown) => {
        if (error instanceof GitError) return null;
        throw error;
      },
    );
    const base: Base = head === null ? { why: null } : { commit: head.toString().trim() };
    return compareWith(base, staged, { content, place });
  });
}
