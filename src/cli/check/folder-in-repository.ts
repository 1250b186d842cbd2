import { posix, relative, sep } from 'node:path';
import { GitError, runGit, type GitPlace } from './run-git.ts';

/**
 * The path of a folder from the top of its repository, with forward slashes and one at its end; `./` for the top itself.
 * @param folder absolute path of the folder, which need not be in the working tree
 * @throws {GitError} where there is no repository, or the folder is outside it
 */
export async function folderInRepository(folder: string, place: GitPlace): Promise<string> {
  const prefix = (await runGit(['rev-parse', '--show-prefix'], place)).toString().trimEnd();
  const below = relative(place.cwd, folder).split(sep).join('/');
  const root = posix.join(prefix, below, '/');
  if (root.startsWith('../'))
    throw new GitError(`${folder} is not in the repository that git was asked about.`);
  return root;
}
