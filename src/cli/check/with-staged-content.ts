import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readIndex } from './read-index.ts';
import type { GitPlace } from './run-git.ts';

/**
 * Lays the staged content folder out in a temporary one of the same name, so that problems name the files
 * of the working tree, calls `use` with its path, and takes it away again.
 * @param content absolute path of the content folder
 * @returns what `use` returns, or null where nothing below the content folder is staged
 * @throws {GitError} see {@link readIndex}
 */
export async function withStagedContent<Result>(
  content: string,
  place: GitPlace,
  use: (folder: string) => Promise<Result>,
): Promise<Result | null> {
  const files = await readIndex(content, place);
  if (files === null) return null;
  const parent = mkdtempSync(join(tmpdir(), 'onrecord-staged-'));
  try {
    const folder = join(parent, basename(content));
    mkdirSync(folder);
    for (const { path, bytes } of files) {
      const file = join(folder, ...path.split('/'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return await use(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
