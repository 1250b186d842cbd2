import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFolder } from './hash-folder.ts';

/**
 * Fingerprint of all code that an outcome rests on: the project's own, the packages that are locked, and what runs it.
 * @param project path of the project's own folder
 * @returns SHA-256 in hexadecimal digits; null where the code cannot be read
 */
export function fingerprintCode(project: string): string | null {
  const own = hashFolder(join(project, 'src'));
  if (own === null) return null;
  const others = ['package-lock.json', 'astro.config.mjs'].map((file) => {
    const path = join(project, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  });
  const { node, icu } = process.versions;
  return createHash('sha256')
    .update(JSON.stringify([own, others, node, icu]))
    .digest('hex');
}
