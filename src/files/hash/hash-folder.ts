import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Hashes every name and every byte in a folder and the folders below it; a symbolic link counts as what it is.
 * @returns SHA-256 in hexadecimal digits; null where there is no such folder or something in it cannot be read
 */
export function hashFolder(folder: string): string | null {
  const hash = createHash('sha256');
  const visit = (place: string): void => {
    const entries = readdirSync(place, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(place, entry.name);
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
      const bytes = entry.isFile() ? readFileSync(path) : null;
      hash.update(JSON.stringify([path.slice(folder.length), kind, bytes?.length ?? 0]));
      if (bytes !== null) hash.update(bytes);
      if (entry.isDirectory()) visit(path);
    }
  };
  try {
    visit(folder);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
