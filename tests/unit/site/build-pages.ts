import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const project = resolve(import.meta.dirname, '../../..');

/** Builds the pages of a content folder, and gives how many Astro has made. */
export async function buildPages(content: string, dist: string): Promise<number> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(project, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    {
      cwd: project,
      maxBuffer: 100_000_000,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        ONRECORD_CONTENT: content,
        ONRECORD_OUT: dist,
        ONRECORD_SITE: 'https://facts.example',
      },
    },
  );
  return Number(/(\d+) page\(s\) built/.exec(stdout)?.[1]);
}

/** Every file of a folder with its bytes, by name. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(folder, file), 'latin1')] as const),
    ),
  );
}
