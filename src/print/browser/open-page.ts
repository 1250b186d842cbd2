import type { Browser, Page } from 'playwright-core';
import { answerFromFolder, folderOrigin } from './answer-from-folder.ts';

/** One page of a built site. */
export interface BuiltPage {
  /** The folder of the built site. */
  readonly dist: string;
  /** The path the site lies under, with a slash at both ends. */
  readonly base: string;
  /** The page's path below the site's folder, as in `articles/a/sheet/`. */
  readonly path: string;
}

/** Is told each file that a page loads, the page itself included: its path within the site's folder, and its bytes. */
export type OnServed = (file: string, body: Uint8Array) => void;

/**
 * Opens a built page in print media, hands it over once its fonts are there, and closes it again.
 * @throws {Error} Where the page asks for a file that the site does not have.
 */
export async function withOpenPage<Result>(
  browser: Browser,
  { dist, base, path }: BuiltPage,
  use: (page: Page) => Promise<Result>,
  onServed: OnServed = () => undefined,
): Promise<Result> {
  const context = await browser.newContext({
    javaScriptEnabled: true,
    serviceWorkers: 'block',
    bypassCSP: true,
  });
  try {
    const missing: string[] = [];
    await context.route('**/*', (route) =>
      answerFromFolder(route, dist, base, (address) => missing.push(address), onServed),
    );
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(`${folderOrigin}${base}${path}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (missing.length > 0) {
      throw new Error(
        `It asks for what the site does not hold: ${missing.sort().join(', ')}. Build the site again.`,
      );
    }
    return await use(page);
  } finally {
    await context.close();
  }
}
