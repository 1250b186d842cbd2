import { expect, test } from '../sites/browser-test.ts';
import { pageOf, spanish, town, type BuiltSite } from '../sites/sites.ts';

// Pictures of invented articles, taken with the browser from npm (see `playwright.config.ts`): what editors do to their
// own content changes none of them, so what is listed of all articles is looked at where theirs is not.
const kinds: Readonly<Record<string, readonly [BuiltSite, string]>> = {
  front: [spanish, ''],
  article: [town, 'articles/harbour-flood/'],
  account: [town, 'articles/harbour-flood/account/'],
  timeline: [town, 'articles/harbour-flood/timeline/'],
  quote: [town, 'quotes/harbour-flood/lindqvist-okonkwo-what-they-were-built-for/'],
  person: [town, 'people/marta-lindqvist-okonkwo/'],
  figures: [spanish, 'statistics/'],
  search: [spanish, 'search/'],
  method: [spanish, 'method/'],
  sheet: [town, 'articles/harbour-flood/sheet/'],
};
/** In the dark only colours differ, which one width shows. */
const looks = { light: [360, 768, 1440], dark: [768] } as const;
/** How much of a picture may differ: a letter may fall otherwise on another processor, a part that moved may not. */
const tolerance = 0.01;

for (const [kind, [site, path]] of Object.entries(kinds))
  test(`the page of kind “${kind}” looks as it did, light and dark`, async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(pageOf(site, path));
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of looks[colorScheme]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await expect(page).toHaveScreenshot(`${kind}-${String(width)}-${colorScheme}.png`, {
          maxDiffPixelRatio: tolerance,
        });
      }
    await page.close();
  });
