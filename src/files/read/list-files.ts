import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a folder, without what begins with a dot; both lists sorted by name in code unit order. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Symbolic links, those that begin with a dot too: they may lead out of the folder, and are not followed. */
  readonly links: readonly string[];
}

/** The name that an atomic write gives a file until it is whole: a kill can leave one behind, and it is never content. */
export const unfinishedEnding = '.unfinished';

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Lists a folder. A folder that does not exist is empty; so is one below the first part that a symbolic link leads to. */
export function listFiles(root: string, ...path: readonly string[]): Listing {
  const isLinked = path.some((_, index) => isLink(join(root, ...path.slice(0, index + 1))));
  if (isLinked) return { files: [], folders: [], links: [] };
  try {
    const entries = readdirSync(join(root, ...path), { withFileTypes: true }).sort((one, other) =>
      byCodeUnit(one.name, other.name),
    );
    const shown = entries.filter(({ name }) => !name.startsWith('.') && !name.endsWith(unfinishedEnding));
    return {
      files: shown.filter((entry) => !entry.isDirectory() && !entry.isSymbolicLink()).map(({ name }) => name),
      folders: shown.filter((entry) => entry.isDirectory()).map(({ name }) => name),
      links: entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return { files: [], folders: [], links: [] };
    throw error;
  }
}
