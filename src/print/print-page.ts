import type { Browser, Page } from 'playwright-core';
import { withOpenPage, type BuiltPage, type OnServed } from './browser/open-page.ts';
import type { PrintedFile } from './cache/sheet-cache.ts';
import { marks, papers, type Paper } from './contract.ts';
import { applyLayout, readOffer } from './fit/apply-layout.ts';
import { chooseLayout } from './fit/choose-layout.ts';
import { leavesOut, type LeftOut } from './fit/left-out.ts';
import { measureLayout } from './fit/measure-layout.ts';
import { readPageArea } from './fit/page-area.ts';
import { conditions } from './law/all.ts';
import { finishPdf, type FinishedPdf } from './pdf/finish-pdf.ts';
import { readBookmarkedPages } from './pdf/bookmarks.ts';

const mostPages = 2;

/**
 * Shares of a page's height that are held back. Measure and print agree in the Chromium that comes with the project;
 * where another browser prints a line more than it measured, the next share is tried.
 */
const allowances = [0, 0.02, 0.05] as const;

/** Filling in a number can move what comes after it; that it does so more than this often is a fault of the page. */
const mostPasses = 4;

/** Prints an open page as it is laid out now: the browser's own file, not yet finished. */
export async function printToPdf(page: Page, paper: Paper): Promise<Uint8Array> {
  return page.pdf({ format: papers[paper], tagged: true, outline: true, printBackground: true });
}

/** Finishes what was printed of a page by what the page says of itself in its own head. */
async function finish(printed: Uint8Array, page: Page): Promise<FinishedPdf> {
  const description = await page.evaluate(() => {
    const meta = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
    return {
      title: document.title,
      language: document.documentElement.lang || 'en',
      author: meta('author'),
      subject: meta('description'),
      date: meta('date'),
      text: document.body.innerText,
    };
  });
  return finishPdf(printed, description);
}

/** @throws {Error} Where the tags of a finished file break a condition: it could not be read aloud. */
function demandOrder({ file }: FinishedPdf): void {
  const faults = conditions.flatMap(({ number, faults }) =>
    faults(file).map((fault) => `${number}: ${fault}`),
  );
  if (faults.length > 0)
    throw new Error(
      `Its tags are not in order, so that it could not be read aloud. Set ONRECORD_BROWSER to print with another browser. ${faults.join(' ')}`,
    );
}

/**
 * Lays an open page out as it is printed.
 * @param allowance The share of a page's height that is held back, from 0 to 1.
 * @returns How many pages it measures, and what had to be left out.
 */
async function fitPage(
  page: Page,
  paper: Paper,
  allowance = 0,
): Promise<{ measured: number; leftOut: LeftOut }> {
  const area = await readPageArea(page, paper, allowance);
  const { layout, pages } = await chooseLayout(await readOffer(page), mostPages, async (one) => {
    await applyLayout(page, one);
    const measured = await measureLayout(page, area, mostPages);
    const isOver = measured.pages > 1 && one.arrangement.split(' ').includes('one-side');
    return isOver ? { ...measured, faults: ['does not hold on one side', ...measured.faults] } : measured;
  });
  return { measured: pages, leftOut: await applyLayout(page, layout) };
}

/**
 * Prints an open page on one sheet of two pages, in the first of the arrangements that it offers that holds
 * everything; where none does, without what the page itself lets go first. A page of which more may not be left out is
 * printed on as many pages as it takes. The page is left as it was laid out.
 * @throws {Error} Where the page cannot be printed, or its tags are not in order.
 */
export async function printOpenSheet(page: Page, paper: Paper): Promise<PrintedFile> {
  for (const allowance of allowances) {
    const { measured, leftOut } = await fitPage(page, paper, allowance);
    const finished = await finish(await printToPdf(page, paper), page);
    const { bytes, pages } = finished;
    if (pages > mostPages && measured <= mostPages && allowance !== allowances.at(-1)) continue;
    demandOrder(finished);
    return { bytes, pages, leavesOut: leavesOut(leftOut) };
  }
  throw new Error('It was not tried.');
}

/**
 * Prints one page of a built site as {@link printOpenSheet} does.
 * @param onServed See {@link withOpenPage}.
 * @throws {Error} Where the page asks for a file that the site does not have, and as {@link printOpenSheet} does.
 */
export const printSheet = (
  browser: Browser,
  from: BuiltPage,
  paper: Paper,
  onServed?: OnServed,
): Promise<PrintedFile> => withOpenPage(browser, from, (page) => printOpenSheet(page, paper), onServed);

/** Writes the page numbers into the contents, from those of the headings in their order. */
async function fillPageNumbers(page: Page, pages: readonly number[]): Promise<void> {
  await page.evaluate(
    ({ pages, pageOf }) => {
      const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
        (heading) => heading.getClientRects().length > 0,
      );
      for (const place of document.querySelectorAll(`[${pageOf}]`)) {
        const number = pages[headings.findIndex(({ id }) => id === place.getAttribute(pageOf))];
        place.textContent = number === undefined ? '' : String(number);
      }
    },
    { pages, pageOf: marks.pageOf.name },
  );
}

/**
 * Prints a page of a built site on as many pages as it takes, with page numbers in its contents. Chromium knows no
 * `target-counter`, so it is printed once to see where the headings come to stand, and again until they stay.
 * @param onServed See {@link withOpenPage}.
 * @throws {Error} As {@link printSheet} does, and where its headings find no rest.
 */
export async function printFullRecord(
  browser: Browser,
  from: BuiltPage,
  paper: Paper,
  onServed?: OnServed,
): Promise<PrintedFile> {
  const print = async (page: Page): Promise<PrintedFile> => {
    let before = '';
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const printed = await printToPdf(page, paper);
      const pages = (await readBookmarkedPages(printed)).map((bookmark) => bookmark.page);
      if (pages.join(' ') === before) {
        const finished = await finish(printed, page);
        demandOrder(finished);
        return { bytes: finished.bytes, pages: finished.pages, leavesOut: false };
      }
      before = pages.join(' ');
      await fillPageNumbers(page, pages);
    }
    throw new Error(
      `The page numbers in its contents do not come to rest in ${String(mostPasses)} passes. Report this with the article.`,
    );
  };
  return withOpenPage(browser, from, print, onServed);
}
