import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const folders = (): string[] => {
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
export async function installedFonts(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders()) {
    const files = await readdir(folder, { recursive: true }).catch(() => []);
    for (const file of files.sort()) {
      const { size } = await stat(join(folder, file)).catch(() => ({ size: 0 }));
      hash.update(`${file} ${String(size)}\n`);
    }
  }
  return hash.digest('hex');
}
