import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const mostAge = 30 * 24 * 60 * 60 * 1000;

/**
 * Clears away the caches of sites that nobody has built for a month: the copies of a large site's pages take as much room as it does.
 * @param folder holds a folder for each site
 * @param now milliseconds since 1970
 */
export function clearOldCopies(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const memory = statSync(join(folder, name, 'reuse', 'memory.json'), { throwIfNoEntry: false });
    if (memory && now - memory.mtimeMs > mostAge)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
