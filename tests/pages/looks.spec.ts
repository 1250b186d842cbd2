import { expect, test } from './browser-test.ts';
import { addressOf, sites } from './sites.ts';

// Pictures of invented articles, taken with the browser from npm (see `playwright.config.ts`): what editors do to their own content changes none of them.
const fixtures = sites.find(({ name }) => name === 'fixtures');

const kinds: Readonly<Record<string, string>> = {
  front: '',
  article: 'articles/harbour-flood/',
  account: 'articles/harbour-flood/account/',
  timeline: 'articles/harbour-flood/timeline/',
  quote: 'quotes/harbour-flood/lindqvist-okonkwo-what-they-were-built-for/',
  person: 'people/marta-lindqvist-okonkwo/',
  figures: 'statistics/',
  search: 'search/',
  method: 'method/',
  sheet: 'articles/harbour-flood/sheet/',
};
const widths = [360, 768, 1440];
/** How much of a picture may differ: a letter may fall otherwise on another processor, a part that moved may not. */
const tolerance = 0.01;

for (const [kind, path] of Object.entries(kinds))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the page of kind “${kind}” looks as it did, ${colorScheme}`, async ({ browser }) => {
      for (const width of widths) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.goto(`${fixtures === undefined ? '' : addressOf(fixtures)}${path}`);
        await expect(page).toHaveScreenshot(`${kind}-${String(width)}-${colorScheme}.png`, {
          maxDiffPixelRatio: tolerance,
        });
        await page.close();
      }
    });
