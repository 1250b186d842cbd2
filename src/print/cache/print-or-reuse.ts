import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { BrowserChoice } from '../browser/launch-browser.ts';
import type { BuiltPage, OnServed } from '../browser/open-page.ts';
import type { Paper } from '../contract.ts';
import { hashInstalledFonts, hashPrintCode } from './hash-basis.ts';
import {
  cacheSheet,
  hashBasis,
  hashBytes,
  readCachedSheet,
  type PrintedFile,
  type SheetBasis,
} from './sheet-cache.ts';

/** The cache as one build uses it. */
export interface UsedCache {
  readonly folder: string;
  /** What all sheets of the build rest on. */
  readonly basis: Pick<SheetBasis, 'browser' | 'code' | 'fonts'>;
  /** See {@link readCachedSheet}. */
  readonly hashFile: (file: string) => Promise<string | null>;
}

/** Hashes the files of a folder, each once. */
function hashFilesOf(folder: string): UsedCache['hashFile'] {
  const known = new Map<string, Promise<string | null>>();
  return (file) => {
    const hash = known.get(file) ?? readFile(join(folder, file)).then(hashBytes, () => null);
    known.set(file, hash);
    return hash;
  };
}

/**
 * Makes a cache ready for one build.
 * @param folder The cache's folder; it need not be there.
 * @param dist The folder of the built site, whose pages stay as they are until all sheets are printed.
 * @param open Gives the running browser: one whose version is not known beforehand is asked.
 */
export async function useCache(
  folder: string,
  dist: string,
  choice: BrowserChoice,
  open: () => Promise<Browser>,
): Promise<UsedCache> {
  return {
    folder,
    hashFile: hashFilesOf(dist),
    basis: {
      browser: `${choice.name} ${choice.version ?? (await open()).version()}`,
      code: await hashPrintCode(),
      fonts: await hashInstalledFonts(),
    },
  };
}

/** Prints one page of a built site on paper or as a picture; `onServed` is told each file that it rests on. */
export type Printer = (browser: Browser, from: BuiltPage, onServed?: OnServed) => Promise<PrintedFile>;

/**
 * Gives a file from the cache where nothing that it rests on has changed; else prints it and puts it there.
 * @param cache Null prints it in any case, and keeps nothing.
 * @param open Gives the running browser; it is started only where something is to be printed.
 * @throws {Error} As the printer does, and where the cache cannot be written.
 */
export async function printOrReuse(
  cache: UsedCache | null,
  open: () => Promise<Browser>,
  {
    from,
    form,
    print,
  }: { readonly from: BuiltPage; readonly form: Paper | 'picture'; readonly print: Printer },
): Promise<PrintedFile & { readonly isNew: boolean }> {
  if (cache === null) return { ...(await print(await open(), from)), isNew: true };
  const { base, path } = from;
  const page = (await cache.hashFile(`${path}index.html`)) ?? '';
  const key = hashBasis({ ...cache.basis, paper: form, base, path, page });
  const cached = await readCachedSheet(cache.folder, key, cache.hashFile);
  if (cached) return { ...cached, isNew: false };
  const files = new Map<string, string>();
  const printed = await print(await open(), from, (file, body) => files.set(file, hashBytes(body)));
  await cacheSheet(cache.folder, key, printed, files);
  return { ...printed, isNew: true };
}
