import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { searchIndexFolder } from '../../src/records/search-entry.ts';
import { expect, test } from '../sites/browser-test.ts';
import { builtPages, oneOfEach } from '../sites/crawl-site.ts';
import { addressOf, town } from '../sites/sites.ts';

/**
 * What the first view of a page may weigh, in bytes: page and styles as gzip sends them (level 9; brotli sends less),
 * the fonts of Latin letters as they are, for they are compressed already, and own scripts before compression.
 * Files for letters of other scripts come only where a page has such letters, and are not counted.
 */
const budget = { text: 20_000, fonts: 80_000, scripts: 10_000, requests: 8 } as const;

/** What one view of a page loads with nothing kept from before. */
interface FirstView {
  readonly text: number;
  readonly fonts: number;
  /** Pagefind’s, which the search page alone loads, are not counted. */
  readonly scripts: number;
  readonly requests: number;
  /** How far what stood on the page moved after it was shown: cumulative layout shift. */
  readonly shift: number;
}

function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
  }).observe({ type: 'layout-shift', buffered: true });
}

async function firstView(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    await context.addInitScript(watchShifts);
    const page = await context.newPage();
    const loaded: Promise<{ type: string; address: string; body: Buffer }>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      loaded.push(response.body().then((body) => ({ type, address: response.url(), body })));
    });
    await page.goto(address, { waitUntil: address.endsWith('/search/') ? 'networkidle' : 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const shift = await page.evaluate(() =>
      'shifts' in window && Array.isArray(window.shifts)
        ? window.shifts.reduce<number>((sum, value) => sum + Number(value), 0)
        : Number.NaN,
    );
    const isOfOtherScript = (file: string): boolean => file.endsWith('.woff2') && !/-latin-\d/.test(file);
    const files = (await Promise.all(loaded)).filter((file) => !isOfOtherScript(file.address));
    const sum = (types: readonly string[], size: (body: Buffer) => number): number =>
      files
        .filter((file) => types.includes(file.type) && !file.address.includes(`/${searchIndexFolder}/`))
        .reduce((total, { body }) => total + size(body), 0);
    return {
      text: sum(['document', 'stylesheet'], (body) => gzipSync(body, { level: 9 }).length),
      fonts: sum(['font'], (body) => body.length),
      scripts: sum(['script'], (body) => body.length),
      requests: files.length,
      shift,
    };
  } finally {
    await context.close();
  }
}

test('the first view of every kind of page keeps within its budget, and nothing on it jumps', async ({
  browser,
}, { annotations }) => {
  for (const path of oneOfEach(builtPages(town))) {
    const view = await firstView(browser, new URL(path, addressOf(town)).href);
    annotations.push({ type: path === '' ? 'front page' : path, description: JSON.stringify(view) });
    expect.soft(view.text, `${path}: page and styles`).toBeLessThanOrEqual(budget.text);
    expect.soft(view.text, `${path}: page and styles are counted`).toBeGreaterThan(1000);
    expect.soft(view.fonts, `${path}: fonts`).toBeLessThanOrEqual(budget.fonts);
    expect.soft(view.scripts, `${path}: scripts`).toBeLessThanOrEqual(budget.scripts);
    if (!path.startsWith('search'))
      expect.soft(view.requests, `${path}: requests`).toBeLessThanOrEqual(budget.requests);
    // a font that a busy machine hands over late moves a line by a hair, and never twice
    const again = view.shift === 0 ? view : await firstView(browser, new URL(path, addressOf(town)).href);
    expect.soft(again.shift, `${path}: shift`).toBe(0);
  }
});
