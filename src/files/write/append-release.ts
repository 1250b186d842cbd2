import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../records/release.ts';
import { hashLines } from '../hash/hash-lines.ts';
import { placeIn } from './place-in.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Adds one line to an article's ledger of releases, with the hash of all lines before it, and leaves every byte before it
 * as it was.
 * @param folder path of the content folder
 * @returns the ledger's path within that folder
 * @throws {NodeJS.ErrnoException} where it cannot be written
 */
export function appendRelease(
  folder: string,
  article: string,
  { release, on, sha256, ...released }: Omit<Release, 'before'>,
): string {
  const path = join('releases', `${article}.ndjson`);
  const file = placeIn(folder, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const end = before === '' || before.endsWith('\n') ? '' : '\n';
  const hash = hashLines();
  if (before !== '') for (const line of before.replace(/\n$/, '').split('\n')) hash.add(line);
  const line: Release = { release, on, sha256, before: hash.soFar(), ...released };
  writeWholeFile(folder, path, `${before}${end}${JSON.stringify(line)}\n`);
  return path;
}
