import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** Gives a file a second name, and takes away what had it. Where the file system knows no second names, it is a copy. */
export function nameFile(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') rmSync(name);
    else if (codeOf(error) === 'ENOENT') mkdirSync(dirname(name), { recursive: true });
    try {
      linkSync(file, name);
    } catch {
      copyFileSync(file, name);
    }
  }
}
