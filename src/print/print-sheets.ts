import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import writeFileAtomic from 'write-file-atomic';
import type { BrowserChoice } from './browser/browser-choice.ts';
import { drawPicture, settlePicture } from './browser/draw-picture.ts';
import { fillSizes } from './pdf/fill-sizes.ts';
import { leavesOut } from './fit/left-out.ts';
import { printFullRecord } from './full/print-full-record.ts';
import { settleFullRecord } from './full/settle-full-record.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { printOrReuse, useCache, type Form, type Printer, type UsedCache } from './cache/print-or-reuse.ts';
import { papers, type Paper } from './paper.ts';
import { printPage } from './print-page.ts';
import { clearCachedSheets } from './cache/sheet-cache.ts';

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

interface Job {
  readonly folder: string;
  readonly form: Form;
  readonly file: string;
  /** The page within the folder that is printed: on one sheet, whole, or as a picture. */
  readonly page: 'sheet' | 'full' | 'picture';
  readonly print: Printer;
}

const sideBySide = 2;

/** How each kind of page is printed on a paper. */
const printers: Readonly<Record<'sheet' | 'full', (paper: Paper) => Printer>> = {
  sheet: (paper) => async (browser, from, onServed) => {
    const { bytes, pages, leftOut } = await printPage(browser, from, paper, onServed);
    return { bytes, pages, leavesOut: leavesOut(leftOut) };
  },
  full: (paper) => async (browser, from, onServed) => {
    const { bytes, pages } = await printFullRecord(browser, from, paper, onServed);
    return { bytes, pages, leavesOut: false };
  },
};

const jobsOf = (folders: readonly string[], page: 'sheet' | 'full'): Job[] =>
  folders.flatMap((folder) =>
    (['letter', 'a4'] as const satisfies Paper[]).map((paper) => ({
      folder,
      form: paper,
      file: `${folder}${page}-${paper}.pdf`,
      page,
      print: printers[page](paper),
    })),
  );

/** One picture for each article that has a page for it. */
const pictureJobs = (folders: readonly string[], dist: string): Job[] =>
  folders
    .filter((folder) => existsSync(join(dist, folder, 'picture', 'index.html')))
    .map((folder) => ({
      folder,
      form: 'picture',
      file: `${folder}picture.png`,
      page: 'picture',
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

/**
 * Prints the fact sheets of a built site, each on Letter and on A4, and the full record of each article that a sheet
 * does not hold, draws the picture of each article that has a page for it, and writes the files' sizes into the pages
 * that link to them. One browser prints them all, two at a
 * time; the pages come from the folder and from nowhere else. A file that rests on the same page, files, browser and
 * code as one in the cache is taken from there.
 * @returns What was printed, in the order of `sheets`; of each article the sheets first. Pictures are not told of.
 * @throws {Error} Naming the file that could not be printed, and why; a browser that crashes gets a second try.
 */
export async function printSheets(to: SheetsToPrint): Promise<PrintedSheet[]> {
  const { dist, base } = to;
  const browser = keepBrowser(to.browser);

  const printOnce = async (job: Job, cache: UsedCache | null): Promise<PrintedSheet> => {
    const from = { dist, base, path: `${job.folder}${job.page}/` };
    const { print, isNew } = await printOrReuse(cache, browser.open, {
      from,
      form: job.form,
      print: job.print,
    });
    await writeFileAtomic(join(dist, job.file), Buffer.from(print.bytes));
    return {
      file: job.file,
      pages: print.pages,
      bytes: print.bytes.length,
      leavesOut: print.leavesOut,
      isNew,
    };
  };
  const print = async (job: Job, cache: UsedCache | null): Promise<PrintedSheet> => {
    const page = join(dist, job.folder, job.page, 'index.html');
    if (!existsSync(page)) {
      throw new Error(`${page} is not there, so ${job.file} cannot be printed. Build the site first.`);
    }
    try {
      return await printOnce(job, cache).catch((error: unknown) => {
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

  const printed = new Map<Job, PrintedSheet>();
  const waiting: Job[] = [];
  const work = async (cache: UsedCache | null): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const sheet = await print(job, cache);
      if (job.page === 'picture') continue;
      printed.set(job, sheet);
      to.onPrinted?.(sheet);
    }
  };
  const printAll = async (jobs: readonly Job[], cache: UsedCache | null): Promise<void> => {
    waiting.push(...jobs);
    // One that fails ends the waiting; the others finish what they have in hand, as the browser is closed behind them.
    const ends = await Promise.allSettled(
      Array.from({ length: sideBySide }, () =>
        work(cache).catch((error: unknown) => {
          waiting.length = 0;
          throw error;
        }),
      ),
    );
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  };
  try {
    const cache = to.cache === null ? null : await useCache(to.cache, dist, to.browser, browser.open);
    await printAll(jobsOf(to.sheets, 'sheet'), cache);
    const long = new Set([...printed].filter(([, { leavesOut }]) => leavesOut).map(([{ folder }]) => folder));
    await printAll(jobsOf([...long], 'full'), cache);
    await printAll(pictureJobs(to.sheets, dist), cache);
    for (const folder of to.sheets) {
      await settleFullRecord(join(dist, folder), long.has(folder));
      await settlePicture(join(dist, folder));
    }
  } finally {
    await browser.close();
  }
  if (to.cache !== null) await clearCachedSheets(to.cache, Date.now());
  await fillSizes(dist, base, to.sheets);
  const order = new Map(to.sheets.map((folder, index) => [folder, index]));
  return [...printed]
    .sort(([a], [b]) => (order.get(a.folder) ?? 0) - (order.get(b.folder) ?? 0) || (a.file < b.file ? 1 : -1))
    .map(([, sheet]) => sheet);
}
