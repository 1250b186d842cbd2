import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const mostAge = 30 * 24 * 60 * 60 * 1000;

/** Clears away the files of a cache's folder that nothing was written to for a month. */
export function clearOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > mostAge) rmSync(file, { force: true });
  }
}
