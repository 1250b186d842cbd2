import { posix, relative, sep } from 'node:path';
import { GitError, runGit } from './run-git.ts';

/** One file as it is staged. */
export interface StagedFile {
  /** Path below the folder asked for, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where git runs and what it is told. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a folder out of git's index: every file as the next commit would have it, whatever the working tree says.
 * Links and submodules are left out.
 * @param folder absolute path of the folder, which need not be in the working tree
 * @returns null where nothing below the folder is staged
 * @throws {GitError} where there is no repository, the folder is outside it, or a merge is not finished
 */
export async function readIndex(folder: string, place: GitPlace): Promise<StagedFile[] | null> {
  const prefix = (await runGit(['rev-parse', '--show-prefix'], place)).toString().trimEnd();
  const below = relative(place.cwd, folder).split(sep).join('/');
  const root = posix.join(prefix, below, '/');
  if (root.startsWith('../'))
    throw new GitError(`${folder} is not in the repository whose staged files are checked.`);
  const only = ['--', `:(top,literal)${root === './' ? '' : root}`];
  const changed = await runGit(['diff', '--cached', '--name-only', '--no-renames', '-z', ...only], place);
  if (changed.length === 0) return null;
  const list = await runGit(['ls-files', '--stage', '--full-name', '-z', ...only], place);
  const files: { id: string; path: string }[] = [];
  for (const line of list.toString().split('\0')) {
    const [, mode = '', id = '', stage = '', path = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? [];
    if (stage !== '' && stage !== '0')
      throw new GitError(`${path} is in the middle of a merge. Finish it and git add the file.`);
    if (mode.startsWith('100')) files.push({ id, path: root === './' ? path : path.slice(root.length) });
  }
  const input = files.map(({ id }) => `${id}\n`).join('');
  return takeApart(await runGit(['cat-file', '--batch'], { ...place, input }), files);
}

/** Splits what `git cat-file --batch` writes, `<id> blob <size>` and the bytes, into the files asked for. */
function takeApart(batch: Buffer, files: readonly { path: string }[]): StagedFile[] {
  let at = 0;
  return files.map(({ path }) => {
    const lineEnd = batch.indexOf('\n', at);
    const size = Number(batch.toString('latin1', at, lineEnd).split(' ')[2]);
    if (lineEnd === -1 || !Number.isInteger(size)) throw new GitError(`git does not have ${path} any more.`);
    const start = lineEnd + 1;
    at = start + size + 1;
    return { path, bytes: batch.subarray(start, start + size) };
  });
}
