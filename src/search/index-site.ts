import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { searchEntriesFile, searchEntriesSchema, searchIndexFolder } from '../records/search-entry.ts';

/** Pagefind's own interfaces, and its worker, for which the whole site would have to allow WebAssembly. */
const isLeftOut = (path: string): boolean =>
  /^pagefind-(?:worker\.js|highlight\.js|(?:component-|modular-)?ui\.(?:js|css))$/.test(path);

/** How many files the shown words are kept in at most: a host is spared a file for each record of a large site. */
const mostFragments = 1000;

const settled = ({ errors }: { errors: readonly string[] }): void => {
  if (errors.length > 0) throw new Error(`The search index could not be made.\n${errors.join('\n')}`);
};

/**
 * Makes the full-text index of a built site with Pagefind, in `search/index/`, out of `search/entries.json`, which the
 * site has written and which is taken away. The same entries give the same bytes.
 * @param dist the folder of the built site
 * @returns how many entries can be found
 * @throws {Error} Where the entries are not there or not in their form, or Pagefind cannot index them.
 */
export async function indexSite(dist: string): Promise<number> {
  const file = join(dist, searchEntriesFile);
  const { language, entries } = searchEntriesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  try {
    const { index, ...created } = await pagefind.createIndex({
      forceLanguage: language,
      maxFragments: mostFragments,
    });
    settled(created);
    if (index === undefined) throw new Error('The search index could not be made: Pagefind did not start.');
    // One after the other: the order of the entries is part of the index.
    for (const entry of entries) settled(await index.addCustomRecord({ ...entry, language }));
    const { files, ...built } = await index.getFiles();
    settled(built);
    for (const { path, content } of files.filter(({ path }) => !isLeftOut(path))) {
      const target = join(dist, searchIndexFolder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await pagefind.close();
  }
  await rm(file);
  return entries.length;
}
