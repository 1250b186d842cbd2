import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

const extension = '.sheet';
const daysKept = 3;
const aDay = 86_400_000;

const headSchema = z.strictObject({
  /** Path within the site → SHA-256, of every file that the page loaded, itself included. */
  files: z.record(z.string(), z.string()),
  pages: z.int().positive(),
  leavesOut: z.boolean(),
  /** Of the PDF, whose bytes follow after a line feed. */
  sha256: z.string(),
});

/** SHA-256 of bytes, in hexadecimal digits. */
export const hashBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A file as it was printed. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** True for a sheet that could not hold everything. */
  readonly leavesOut: boolean;
}

/** What a printed sheet rests on, but for the files that its page loads. */
export interface SheetBasis {
  /** The browser, with its version. */
  readonly browser: string;
  /** See `hashPrintCode`. */
  readonly code: string;
  /** See `hashInstalledFonts`. */
  readonly fonts: string;
  readonly paper: string;
  /** The path the site lies under, and the page's path below it: its links are resolved against them. */
  readonly base: string;
  readonly path: string;
  /** SHA-256 of the page. */
  readonly page: string;
}

/** Hashes what a sheet rests on: the name of its entry in the cache. */
export const hashBasis = ({ browser, code, fonts, paper, base, path, page }: SheetBasis): string =>
  hashBytes(JSON.stringify([browser, code, fonts, paper, base, path, page]));

const entryAt = (cache: string, key: string): string => join(cache, `${key}${extension}`);

/**
 * Takes a sheet out of the cache.
 * @param cache The cache's folder.
 * @param hashFile Gives the SHA-256 of a file of the site as it is now, by its path within the site; null where it is not there.
 * @returns The same bytes that a new print would give; null where there is no entry, where a file that the page loads
 * has changed, or where the entry is damaged.
 */
export async function readCachedSheet(
  cache: string,
  key: string,
  hashFile: (file: string) => Promise<string | null>,
): Promise<PrintedFile | null> {
  const entry = await readFile(entryAt(cache, key)).catch(() => null);
  if (entry === null) return null;
  const end = entry.indexOf('\n');
  const head = readHead(entry.subarray(0, Math.max(0, end)).toString('utf8'));
  if (head === null) return null;
  const bytes = entry.subarray(end + 1);
  if (hashBytes(bytes) !== head.sha256) return null;
  for (const [file, hash] of Object.entries(head.files)) if ((await hashFile(file)) !== hash) return null;
  // The time of its last use; another build may just have cleared it away.
  const now = new Date();
  await utimes(entryAt(cache, key), now, now).catch(() => undefined);
  return { bytes, pages: head.pages, leavesOut: head.leavesOut };
}

function readHead(text: string): z.infer<typeof headSchema> | null {
  try {
    return headSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Puts a sheet into the cache, whole or not at all, also where two builds write it at once or one is killed.
 * @param files Path within the site → SHA-256 of every file that the page loaded, itself included.
 * @throws {NodeJS.ErrnoException} Where the folder cannot be written.
 */
export async function cacheSheet(
  cache: string,
  key: string,
  { bytes, pages, leavesOut }: PrintedFile,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const head: z.infer<typeof headSchema> = {
    files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    pages,
    leavesOut,
    sha256: hashBytes(bytes),
  };
  await mkdir(cache, { recursive: true });
  await writeFileAtomic(
    entryAt(cache, key),
    Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]),
  );
}

/**
 * Clears away what no build has used for three days, and what a killed one left half written.
 * @param now In milliseconds since 1970.
 */
export async function clearCachedSheets(cache: string, now: number): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const path = join(cache, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > daysKept * aDay) await rm(path, { force: true });
  }
}
