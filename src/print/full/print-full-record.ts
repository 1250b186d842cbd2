import type { Browser, Page } from 'playwright-core';
import { finishPdf } from '../pdf/finish-pdf.ts';
import { withOpenPage, type BuiltPage, type OnServed } from '../browser/open-page.ts';
import type { Paper } from '../paper.ts';
import { printToPdf, readDescription, withoutFaults } from '../print-to-pdf.ts';
import { readOutline } from './read-outline.ts';

/** Filling in a number can move what comes after it; that it does so more than this often is a fault of the page. */
const mostPasses = 4;

/** Writes the page numbers into the contents: into each `data-page-of="figures"` that of the heading of this id. */
async function fillPageNumbers(page: Page, pages: readonly number[]): Promise<void> {
  await page.evaluate((pages) => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
      (heading) => heading.getClientRects().length > 0,
    );
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const number = pages[headings.findIndex(({ id }) => id === place.dataset['pageOf'])];
      place.textContent = number === undefined ? '' : String(number);
    }
  }, pages);
}

/**
 * Prints a page of a built site on as many pages as it takes, with page numbers in its contents. Chromium knows no
 * `target-counter`, so it is printed once to see where the headings come to stand, and again until they stay.
 * @throws {Error} Where the page asks for a file that the site does not have, or its headings find no rest.
 */
export async function printFullRecord(
  browser: Browser,
  from: BuiltPage,
  paper: Paper,
  onServed?: OnServed,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const print = async (page: Page): ReturnType<typeof finishPdf> => {
    let before = '';
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const printed = await printToPdf(page, paper);
      const pages = (await readOutline(printed)).map((bookmark) => bookmark.page);
      if (pages.join(' ') === before)
        return withoutFaults(await finishPdf(printed, await readDescription(page)));
      before = pages.join(' ');
      await fillPageNumbers(page, pages);
    }
    throw new Error(
      `The page numbers in its contents do not come to rest in ${String(mostPasses)} passes. Report this with the article.`,
    );
  };
  return withOpenPage(browser, from, print, onServed);
}
