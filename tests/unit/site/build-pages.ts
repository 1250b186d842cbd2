import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runAstro } from '../../sites/run-astro.ts';

/** Builds the pages of a content folder, and gives how many Astro has made. */
export const buildPages = (content: string, dist: string): Promise<number> =>
  runAstro({ content, dist, base: '/', site: 'https://facts.example' });

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
