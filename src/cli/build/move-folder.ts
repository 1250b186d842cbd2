import { cp, rename, rm } from 'node:fs/promises';

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * Moves a folder to a place where nothing is; onto another file system by way of a copy.
 * @throws {NodeJS.ErrnoException} where it cannot be moved
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Only a rename keeps within one file system.
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
