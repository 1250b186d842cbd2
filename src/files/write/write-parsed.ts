import type { Parsed } from '../../records/parsed.ts';
import { formatParsed } from './format-parsed.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Writes what a parse leaves for the next one.
 * @param folder path of the content folder
 * @throws {NodeJS.ErrnoException} where the file cannot be written
 */
export function writeParsed(folder: string, parsed: Parsed): Promise<void> {
  writeWholeFile(folder, `.parsed/${parsed.article}.json`, formatParsed(parsed));
  return Promise.resolve();
}
