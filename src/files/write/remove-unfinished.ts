import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedEnding } from '../read/list-files.ts';

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isLeftOver(name: string): boolean {
  if (!name.endsWith(unfinishedEnding)) return false;
  const owner = /\.(\d+)$/.exec(name.slice(0, -unfinishedEnding.length))?.[1];
  return owner !== undefined && !isRunning(Number(owner));
}

/**
 * Removes the unfinished files that a killed process left in a folder and below it; those of a process that still runs
 * stay. Returns their paths.
 */
export function removeUnfinished(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const left: string[] = [];
  // Folder by folder: Node's own way down would follow symbolic links, out of the folder or round in a circle.
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const place = join(path, entry.name);
      if (entry.isDirectory()) visit(place);
      else if (isLeftOver(entry.name)) left.push(place);
    }
  };
  visit('');
  for (const path of left) rmSync(join(folder, path), { force: true });
  return left;
}
