import { GitError, runGit, type GitPlace } from './run-git.ts';

/** A file that git has, by the id of its bytes. */
export interface BlobFile {
  readonly id: string;
  readonly path: string;
}

/**
 * Reads the bytes of files out of git, in the order asked for.
 * @throws {GitError} where git no longer has one
 */
export async function readBlobs(
  files: readonly BlobFile[],
  place: GitPlace,
): Promise<{ readonly path: string; readonly bytes: Uint8Array }[]> {
  const input = files.map(({ id }) => `${id}\n`).join('');
  return takeApart(await runGit(['cat-file', '--batch'], { ...place, input }), files);
}

/** Splits what `git cat-file --batch` writes, `<id> blob <size>` and the bytes, into the files asked for. */
function takeApart(batch: Buffer, files: readonly BlobFile[]): { path: string; bytes: Uint8Array }[] {
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
