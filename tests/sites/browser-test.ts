import { test as base, type Browser } from '@playwright/test';
import { findBrowser } from '../../src/print/browser/find-browser.ts';
import { launchBrowser } from '../../src/print/browser/launch-browser.ts';
import type { Crawl } from './crawl-site.ts';
import { readCrawl } from './kept-crawl.ts';
import type { BuiltSite } from './sites.ts';

/** What the walk over a site came upon: no test changes a site. */
export type CrawlOnce = (site: BuiltSite) => Promise<Crawl>;

/** Playwright's test with the browser that prints the sheets, so that nothing else has to be installed. */
export const test = base.extend<object, { browser: Browser; crawl: CrawlOnce }>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from a pattern
    async ({}, use) => {
      const browser = await launchBrowser(await findBrowser());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  crawl: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const crawls = new Map<string, Promise<Crawl>>();
      await use((site) => {
        const known = crawls.get(site.name) ?? readCrawl(site);
        crawls.set(site.name, known);
        return known;
      });
    },
    { scope: 'worker' },
  ],
  // What a test still answers for a page when it ends is no fault of it.
  page: async ({ page }, use) => {
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

export { expect } from '@playwright/test';
