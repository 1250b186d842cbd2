import type { Browser, Page } from 'playwright-core';
import { finishPdf } from './pdf/finish-pdf.ts';
import { applyLayout, readOffer } from './fit/apply-layout.ts';
import { chooseLayout } from './fit/choose-layout.ts';
import type { Layout } from './fit/layout.ts';
import type { LeftOut } from './fit/left-out.ts';
import { measureLayout } from './fit/measure-layout.ts';
import { readPageArea } from './fit/page-area.ts';
import { withOpenPage, type BuiltPage, type OnServed } from './browser/open-page.ts';
import type { Paper } from './paper.ts';
import { printToPdf, readDescription, withoutFaults } from './print-to-pdf.ts';

/** One sheet as it comes from the press. */
export interface Print {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What is wrong with its tags; empty for a sheet that may be given out. */
  readonly faults: readonly string[];
  /** How it was laid out, and what had to be left out for it. */
  readonly layout: Layout;
  readonly leftOut: LeftOut;
}

const mostPages = 2;

/**
 * Shares of a page's height that are held back. Measure and print agree in the Chromium that comes with the project;
 * where another browser prints a line more than it measured, the next share is tried.
 */
const allowances = [0, 0.02, 0.05] as const;

/**
 * Lays an open page out as it is printed.
 * @param allowance The share of a page's height that is held back, from 0 to 1.
 */
export async function fitPage(
  page: Page,
  paper: Paper,
  allowance = 0,
): Promise<{ layout: Layout; measured: number; leftOut: LeftOut }> {
  const area = await readPageArea(page, paper, allowance);
  const { layout, pages } = await chooseLayout(await readOffer(page), mostPages, async (one) => {
    await applyLayout(page, one);
    const measured = await measureLayout(page, area, mostPages);
    const isOver = measured.pages > 1 && one.arrangement.split(' ').includes('one-side');
    return isOver ? { ...measured, faults: ['does not hold on one side', ...measured.faults] } : measured;
  });
  return { layout, measured: pages, leftOut: await applyLayout(page, layout) };
}

async function fitAndPrint(
  page: Page,
  paper: Paper,
  allowance: number,
): Promise<Print & { measured: number }> {
  const fitted = await fitPage(page, paper, allowance);
  const printed = await finishPdf(await printToPdf(page, paper), await readDescription(page));
  return { ...printed, ...fitted };
}

/**
 * Prints one page of a built site on one sheet of two pages, in the first of the arrangements that it offers
 * (`<html data-arrangements="sides, flow">`) that holds everything; where none does, without what the page itself
 * lets go first. A page of which more may not be left out is printed on as many pages as it takes.
 * @param onServed See {@link withOpenPage}.
 * @throws {Error} Where the page asks for a file that the site does not have, cannot be printed, or its tags are not in order.
 */
export async function printPage(
  browser: Browser,
  from: BuiltPage,
  paper: Paper,
  onServed?: OnServed,
): Promise<Print> {
  const fit = async (page: Page): Promise<Print> => {
    for (const allowance of allowances) {
      const { measured, ...print } = await fitAndPrint(page, paper, allowance);
      if (print.pages <= mostPages || measured > mostPages || allowance === allowances.at(-1))
        return withoutFaults(print);
    }
    throw new Error('It was not tried.');
  };
  return withOpenPage(browser, from, fit, onServed);
}
