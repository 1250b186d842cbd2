import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a folder, without what begins with a dot; both lists sorted by name in code unit order. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** The name that an atomic write gives a file until it is whole: a kill can leave one behind, and it is never content. */
export const unfinishedEnding = '.unfinished';

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Lists a folder. A folder that does not exist is empty. */
export function listFiles(...path: readonly string[]): Listing {
  try {
    const entries = readdirSync(join(...path), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !name.endsWith(unfinishedEnding))
      .sort((one, other) => byCodeUnit(one.name, other.name));
    return {
      files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
      folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return { files: [], folders: [] };
    throw error;
  }
}
