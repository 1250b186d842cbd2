import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unfinishedEnding } from '../read/list-files.ts';
import { placeIn } from './place-in.ts';

function present<Result>(look: () => Result): Result | null {
  try {
    return look();
  } catch {
    return null;
  }
}

/**
 * Writes a file so that whoever looks, at any moment, sees the old text whole or the new text whole: it is written
 * beside its place, brought to the disk, and moved there. Folders that are missing are made; the mode stays.
 * A write that a full disk cuts short fails here, before anything is moved (the usual libraries do not look at how much
 * one write took, and would move the cut text into place).
 * @param root the folder that the file is to stay in
 * @param path below that folder
 * @throws {OutsideError} where the path would lead out of it
 * @throws {NodeJS.ErrnoException} where it cannot be written (ENOSPC, EACCES, EROFS); what was there before still is
 */
export function writeWholeFile(root: string, path: string, text: string): void {
  const target = placeIn(root, path);
  const folder = dirname(target);
  const unfinished = join(folder, `.${basename(target)}.${String(process.pid)}${unfinishedEnding}`);
  const mode = present(() => statSync(target).mode) ?? 0o666;
  try {
    mkdirSync(folder, { recursive: true });
    const descriptor = openSync(unfinished, 'w', mode);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error instanceof Error ? Object.assign(error, { path: target }) : error;
  }
}
