import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const libraries = ['@cantoo/pdf-lib', 'playwright-core'];

const versionOf = async (library: string): Promise<string> => {
  const entry = fileURLToPath(import.meta.resolve(library));
  const folder = entry.slice(0, entry.lastIndexOf(join('node_modules', library)));
  const text = await readFile(join(folder, 'node_modules', library, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
};

/**
 * The version of the code that prints: a hash of its files and of the versions of the libraries that write the PDF.
 * @param folder The folder of that code, with all below it: the room of printing.
 * @returns SHA-256 in hexadecimal digits.
 */
export async function hashPrintCode(folder: string = join(import.meta.dirname, '..')): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    hash.update(`${file} ${String(bytes.length)}\n`).update(bytes);
  }
  for (const library of libraries) hash.update(`${library} ${await versionOf(library)}\n`);
  return hash.digest('hex');
}
