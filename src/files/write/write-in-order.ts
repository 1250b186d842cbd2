import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unfinishedEnding } from '../read/list-files.ts';
import { placeIn } from './place-in.ts';
import { textOf, type NewFile } from './resolve-change.ts';

/** One file as it is to be. */
export interface OrderedWrite {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  /** Its whole text, or what that follows from; null where it is to go. */
  readonly text: string | NewFile | null;
  /** Its text when this was planned; null where there was no such file. What has another text by now is somebody's edit. */
  readonly before: string | null;
}

/** A file that somebody changed between the moment that its new text was planned and the moment that it was to be written. */
export class EditedMeanwhileError extends Error {
  override readonly name = 'EditedMeanwhileError';
}

/** How many files are brought to the disk at one time: from some twenty on, more gain nothing. */
const lanes = 24;

const unfinishedOf = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${String(process.pid)}${unfinishedEnding}`);

async function prepare(target: string, text: string, isThere: boolean): Promise<void> {
  const mode = isThere ? (await stat(target)).mode : 0o666;
  const file = await open(unfinishedOf(target), 'w', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function putInPlace(target: string, { path, text, before }: OrderedWrite): void {
  const now = existsSync(target) ? readFileSync(target, 'utf8') : null;
  if (now !== before)
    throw new EditedMeanwhileError(
      `${path} was changed while its new text was being made. It stays as it is now: run the command again.`,
    );
  if (text === null) rmSync(target, { force: true });
  else renameSync(unfinishedOf(target), target);
}

/**
 * Writes files one after another, so that whoever looks, at any moment, sees the first of them as they are to be and all
 * others as they were: all are brought to the disk beside their places, many at a time, and then moved there in order.
 * That is the order of files written one by one, and takes a third of the time or less.
 * @param folder the folder that the files are to stay in
 * @throws {OutsideError} where a path would lead out of it: then nothing is written
 * @throws {EditedMeanwhileError} where a file is no longer what it was when its new text was planned
 * @throws {NodeJS.ErrnoException} where a file cannot be written (ENOSPC, EACCES, EROFS), with its `path`
 * Of these, the files before the one that failed are in place, and all others as they were.
 */
export async function writeInOrder(folder: string, writes: readonly OrderedWrite[]): Promise<void> {
  const targets = writes.map(({ path }) => placeIn(folder, path));
  const failures = new Map<number, unknown>();
  const folders = new Set<string>();
  const queue = writes.entries();
  const work = async (): Promise<void> => {
    for (const [index, { text, before }] of queue) {
      if (text === null || failures.size > 0) continue;
      const target = targets[index] ?? '';
      const parent = dirname(target);
      try {
        if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
        folders.add(parent);
        await prepare(target, textOf(text), before !== null);
      } catch (error) {
        failures.set(index, error);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const firstFailed = Math.min(writes.length, ...failures.keys());
  let at = 0;
  try {
    for (; at < firstFailed; at++) {
      const write = writes[at];
      if (write) putInPlace(targets[at] ?? '', write);
    }
    if (failures.size > 0) throw failures.get(firstFailed);
  } catch (error) {
    for (const target of targets.slice(at)) rmSync(unfinishedOf(target), { force: true });
    throw error instanceof Error ? Object.assign(error, { path: targets[at] }) : error;
  }
}
