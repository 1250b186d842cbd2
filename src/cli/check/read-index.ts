import { folderInRepository } from './folder-in-repository.ts';
import { readBlobs, type BlobFile } from './read-blobs.ts';
import { GitError, runGit, type GitPlace } from './run-git.ts';

/** One file as it is staged. */
export interface StagedFile {
  /** Path below the folder asked for, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a folder out of git's index: every file as the next commit would have it, whatever the working tree says.
 * Links and submodules are left out.
 * @param folder absolute path of the folder, which need not be in the working tree
 * @returns null where nothing below the folder is staged
 * @throws {GitError} where there is no repository, the folder is outside it, or a merge is not finished
 */
export async function readIndex(folder: string, place: GitPlace): Promise<StagedFile[] | null> {
  const root = await folderInRepository(folder, place);
  const only = ['--', `:(top,literal)${root === './' ? '' : root}`];
  const changed = await runGit(['diff', '--cached', '--name-only', '--no-renames', '-z', ...only], place);
  if (changed.length === 0) return null;
  const list = await runGit(['ls-files', '--stage', '--full-name', '-z', ...only], place);
  const files: BlobFile[] = [];
  for (const line of list.toString().split('\0')) {
    const [, mode = '', id = '', stage = '', path = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? [];
    if (stage !== '' && stage !== '0')
      throw new GitError(`${path} is in the middle of a merge. Finish it and git add the file.`);
    if (mode.startsWith('100')) files.push({ id, path: root === './' ? path : path.slice(root.length) });
  }
  return readBlobs(files, place);
}
