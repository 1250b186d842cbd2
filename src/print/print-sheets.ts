import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import writeFileAtomic from 'write-file-atomic';
import { drawPicture } from './browser/draw-picture.ts';
import { launchBrowser, type BrowserChoice } from './browser/launch-browser.ts';
import { printOrReuse, useCache, type Printer, type UsedCache } from './cache/print-or-reuse.ts';
import { clearCachedSheets } from './cache/sheet-cache.ts';
import { papers, printedFile, type Extent, type Paper } from './contract.ts';
import { printFullRecord, printSheet } from './print-page.ts';
import { settlePages } from './settle-pages.ts';

/** What is to be printed, from where and with what. */
export interface SheetsToPrint {
  /** The folder of the built site. */
  readonly dist: string;
  /** The path the site lies under, with a slash at both ends. */
  readonly base: string;
  /** The folders of the articles within `dist`, with a slash at the end: `articles/a/`. Each holds the page `sheet/`. */
  readonly sheets: readonly string[];
  readonly browser: BrowserChoice;
  /** The folder that keeps printed sheets from one build to the next; null prints all of them anew. */
  readonly cache: string | null;
  /** Is told each file once it is in its place. */
  readonly onPrinted?: (sheet: PrintedSheet) => void;
}

/** One file that was printed, now or by an earlier build. */
export interface PrintedSheet {
  /** Its path within `dist`, with slashes: `articles/a/sheet-a4.pdf`. */
  readonly file: string;
  readonly pages: number;
  /** Its size. */
  readonly bytes: number;
  /** True for a sheet that could not hold everything. */
  readonly leavesOut: boolean;
  /** False where nothing that it rests on has changed, so that it was taken from the cache. */
  readonly isNew: boolean;
}

/** One file that is made of one page of an article. */
interface Job {
  /** The article's folder, and the page's within it. */
  readonly folder: string;
  readonly page: Extent | 'picture';
  readonly form: Paper | 'picture';
  readonly file: string;
  readonly print: Printer;
}

const sideBySide = 2;

const jobsOf = (folders: readonly string[], extent: Extent): Job[] =>
  folders.flatMap((folder) =>
    (['letter', 'a4'] as const).map((paper) => ({
      folder,
      page: extent,
      form: paper,
      file: `${folder}${printedFile(extent, paper)}`,
      print: (browser, from, onServed) =>
        (extent === 'sheet' ? printSheet : printFullRecord)(browser, from, paper, onServed),
    })),
  );

/** One picture for each article that has a page for it. */
const pictureJobs = (folders: readonly string[], dist: string): Job[] =>
  folders
    .filter((folder) => existsSync(join(dist, folder, 'picture', 'index.html')))
    .map((folder) => ({
      folder,
      page: 'picture',
      form: 'picture',
      file: `${folder}picture.png`,
      print: async (browser, from, onServed) => ({
        bytes: await drawPicture(browser, from, onServed),
        pages: 1,
        leavesOut: false,
      }),
    }));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isCrash = (error: unknown): boolean => /crashed|has been closed|disconnected/i.test(messageOf(error));

/** A browser that is started when it is first needed, and again after it has crashed. */
function keepBrowser(choice: BrowserChoice): { open: () => Promise<Browser>; close: () => Promise<void> } {
  let running: Promise<Browser> | null = null;
  const start = async (): Promise<Browser> => {
    const browser = await launchBrowser(choice);
    browser.once('disconnected', () => {
      running = null;
    });
    return browser;
  };
  return {
    open: () => (running ??= start()),
    close: async () => {
      await (await running)?.close();
    },
  };
}

/** Does jobs side by side. The first that fails ends the waiting; the others finish what they have in hand. */
async function doAll(jobs: readonly Job[], work: (job: Job) => Promise<void>): Promise<void> {
  const waiting = [...jobs];
  const ends = await Promise.allSettled(
    Array.from({ length: sideBySide }, async () => {
      try {
        for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await work(job);
      } finally {
        waiting.length = 0;
      }
    }),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Prints the fact sheets of a built site, each on Letter and on A4, and the full record of each article that a sheet
 * does not hold, draws the picture of each article that has a page for it, and settles in the articles' pages what
 * depends on it. One browser prints them all, two at a time; the pages come from the folder and from nowhere else. A
 * file that rests on the same page, files, browser and code as one in the cache is taken from there.
 * @returns What was printed, in the order of `sheets`; of each article the sheets first. Pictures are not told of.
 * @throws {Error} Naming the file that could not be printed, and why; a browser that crashes gets a second try.
 */
export async function printSheets(to: SheetsToPrint): Promise<PrintedSheet[]> {
  const { dist, base } = to;
  const browser = keepBrowser(to.browser);
  const printed = new Map<Job, PrintedSheet>();

  const printOnce = async (job: Job, cache: UsedCache | null): Promise<void> => {
    const { folder, page, form, file, print } = job;
    const from = { dist, base, path: `${folder}${page}/` };
    const { bytes, pages, leavesOut, isNew } = await printOrReuse(cache, browser.open, { from, form, print });
    await writeFileAtomic(join(dist, file), Buffer.from(bytes));
    if (page === 'picture') return;
    const sheet = { file, pages, bytes: bytes.length, leavesOut, isNew };
    printed.set(job, sheet);
    to.onPrinted?.(sheet);
  };
  const print = async (job: Job, cache: UsedCache | null): Promise<void> => {
    const page = join(dist, job.folder, job.page, 'index.html');
    if (!existsSync(page)) {
      throw new Error(`${page} is not there, so ${job.file} cannot be printed. Build the site first.`);
    }
    try {
      await printOnce(job, cache).catch((error: unknown) => {
        if (!isCrash(error)) throw error;
        return printOnce(job, cache);
      });
    } catch (error) {
      const advice = isCrash(error)
        ? '\nThe browser ended twice while it printed. Set ONRECORD_BROWSER to print with another Chrome, Chromium or Edge.'
        : '';
      throw new Error(
        `${job.file}${job.form === 'picture' ? '' : ` (${papers[job.form]})`} could not be printed from ${page} with ${to.browser.name}. ${messageOf(error)}${advice}`,
        { cause: error },
      );
    }
  };

  try {
    const cache = to.cache === null ? null : await useCache(to.cache, dist, to.browser, browser.open);
    const printAll = (jobs: readonly Job[]): Promise<void> => doAll(jobs, (job) => print(job, cache));
    await printAll(jobsOf(to.sheets, 'sheet'));
    const long = new Set([...printed].filter(([, { leavesOut }]) => leavesOut).map(([{ folder }]) => folder));
    await printAll(jobsOf([...long], 'full'));
    await printAll(pictureJobs(to.sheets, dist));
    for (const folder of to.sheets) await settlePages(dist, base, folder, long.has(folder));
  } finally {
    await browser.close();
  }
  if (to.cache !== null) await clearCachedSheets(to.cache, Date.now());
  const order = new Map(to.sheets.map((folder, index) => [folder, index]));
  return [...printed]
    .sort(([a], [b]) => (order.get(a.folder) ?? 0) - (order.get(b.folder) ?? 0) || (a.file < b.file ? 1 : -1))
    .map(([, sheet]) => sheet);
}
