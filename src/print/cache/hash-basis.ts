import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
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

const fontFolders = (): string[] => {
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
    case 'win32':
      return [
        join(process.env['SystemRoot'] ?? 'C:\\Windows', 'Fonts'),
        join(home, 'AppData', 'Local', 'Microsoft', 'Windows', 'Fonts'),
      ];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        join(home, '.fonts'),
        join(home, '.local', 'share', 'fonts'),
      ];
  }
};

/**
 * Names the set of fonts that the machine has: a sheet takes a letter from them that its own fonts lack.
 * @returns SHA-256 of the files' names and sizes.
 */
export async function hashInstalledFonts(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of fontFolders()) {
    const files = await readdir(folder, { recursive: true }).catch(() => []);
    for (const file of files.sort()) {
      const { size } = await stat(join(folder, file)).catch(() => ({ size: 0 }));
      hash.update(`${file} ${String(size)}\n`);
    }
  }
  return hash.digest('hex');
}
