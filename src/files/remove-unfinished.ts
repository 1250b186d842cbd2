import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedEnding } from './list-files.ts';

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Removes the unfinished files that a killed process left in a folder and below it; those of a process that still runs
 * stay. Returns their paths.
 */
export function removeUnfinished(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => {
    if (!path.endsWith(unfinishedEnding)) return false;
    const owner = /\.(\d+)$/.exec(path.slice(0, -unfinishedEnding.length))?.[1];
    return owner !== undefined && !isRunning(Number(owner));
  });
  for (const path of left) rmSync(join(folder, path), { force: true });
  return left;
}
