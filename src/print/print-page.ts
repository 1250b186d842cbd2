import type { Browser, Page } from 'playwright-core';
import { answerFromFolder, folderOrigin } from './answer-from-folder.ts';
import { finishPdf } from './finish-pdf.ts';
import type { DocumentDescription } from './describe-document.ts';

/** The papers a sheet is printed on. */
export const papers = { letter: 'Letter', a4: 'A4' } as const;
/** One of {@link papers}. */
export type Paper = keyof typeof papers;

/** One sheet as it comes from the press. */
export interface Print {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

const mostPages = 2;

/** What the page says of itself, in the words of its own head. */
async function readDescription(page: Page): Promise<DocumentDescription> {
  return page.evaluate(() => {
    const meta = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
    return {
      title: document.title,
      language: document.documentElement.lang || 'en',
      author: meta('author'),
      subject: meta('description'),
      date: meta('date'),
    };
  });
}

/** The arrangements that the page offers, best first: names for its `data-arrangement`. */
async function readArrangements(page: Page): Promise<string[]> {
  const offered = await page.evaluate(() => document.documentElement.dataset['arrangements'] ?? '');
  return offered.split(',').map((name) => name.trim());
}

async function printArrangement(page: Page, paper: Paper, arrangement: string): Promise<Print> {
  await page.evaluate((name) => {
    if (name) document.documentElement.dataset['arrangement'] = name;
  }, arrangement);
  const printed = await page.pdf({
    format: papers[paper],
    tagged: true,
    outline: true,
    printBackground: true,
  });
  return finishPdf(printed, await readDescription(page));
}

/**
 * Prints one page of a built site.
 *
 * Where the page offers arrangements (`<html data-arrangements="sides, flow">`), the first that holds everything on
 * one sheet of two pages is taken; where none does, the one with the fewest pages.
 * @param from The site's folder and base, and the page's path below them, as in `articles/a/sheet/`.
 * @param onServed Is told each file that the page loads, itself included: its path within the folder, and its bytes.
 * @throws {Error} Where the page asks for a file that the site does not have, or cannot be printed.
 */
export async function printPage(
  browser: Browser,
  from: { readonly dist: string; readonly base: string; readonly path: string },
  paper: Paper,
  onServed: (file: string, body: Uint8Array) => void = () => undefined,
): Promise<Print> {
  const context = await browser.newContext({
    javaScriptEnabled: true,
    serviceWorkers: 'block',
    bypassCSP: true,
  });
  try {
    const missing: string[] = [];
    await context.route('**/*', (route) =>
      answerFromFolder(route, from.dist, from.base, (address) => missing.push(address), onServed),
    );
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(`${folderOrigin}${from.base}${from.path}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (missing.length > 0) {
      throw new Error(
        `It asks for what the site does not hold: ${missing.sort().join(', ')}. Build the site again.`,
      );
    }
    let best: Print | null = null;
    for (const arrangement of await readArrangements(page)) {
      const print = await printArrangement(page, paper, arrangement);
      if (best === null || print.pages < best.pages) best = print;
      if (best.pages <= mostPages) break;
    }
    if (best === null) throw new Error('It offers no arrangement.');
    return best;
  } finally {
    await context.close();
  }
}
