import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../records/release.ts';
import { placeIn } from './place-in.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Adds one line to an article's ledger of releases and leaves every byte before it as it was.
 * @param folder path of the content folder
 * @returns the ledger's path within that folder
 * @throws {NodeJS.ErrnoException} where it cannot be written
 */
export function appendRelease(folder: string, article: string, release: Release): string {
  const path = join('releases', `${article}.ndjson`);
  const file = placeIn(folder, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const end = before === '' || before.endsWith('\n') ? '' : '\n';
  writeWholeFile(folder, path, `${before}${end}${JSON.stringify(release)}\n`);
  return path;
}
