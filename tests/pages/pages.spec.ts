import axe, { type RunOnly } from 'axe-core';
import { expect, test } from '../sites/browser-test.ts';
import { builtPages, oneOfEach } from '../sites/crawl-site.ts';
import { pagesThatShowAll } from '../sites/pages-that-show-all.ts';
import { addressOf, sites, town } from '../sites/sites.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe looks for: WCAG 2.2 up to AA, and what it holds to be good practice. In the dark only colours differ. */
const runs: readonly ['light' | 'dark', RunOnly][] = [
  [
    'light',
    {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    },
  ],
  ['dark', { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }],
];

/**
 * Takes away of what is built alike within a list or a table all but the first three: what axe finds of one it finds of the
 * next. Alike is what consists of the same kinds of parts, however often it has each.
 */
function keepThreeOfEach(): void {
  const shapeOf = (element: Element): string =>
    `${element.tagName}.${element.getAttribute('class') ?? ''}[${element.getAttribute('role') ?? ''}](${[...new Set([...element.children].map(shapeOf))].sort().join()})`;
  for (const list of document.querySelectorAll('ul, ol, tbody'))
    for (const alike of Map.groupBy(list.children, shapeOf).values())
      for (const element of alike.slice(3)) element.remove();
}

// Another language changes no page but in its words: of the second site what the first does not show is looked at.
for (const site of sites) {
  test(`${site.name}: axe finds nothing on a page of each kind and structure, light or dark`, async ({
    browser,
    crawl,
  }) => {
    const context = await browser.newContext();
    await context.addInitScript(axe.source);
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pagesThatShowAll(await crawl(site), site === town ? undefined : await crawl(town))) {
      for (const [colorScheme, run] of runs) {
        await page.emulateMedia({ colorScheme });
        if (colorScheme === 'light') {
          await page.goto(new URL(path, addressOf(site)).href);
          await page.evaluate(keepThreeOfEach);
        }
        const violations = await page.evaluate(async (runOnly) => {
          const results = await window.axe.run({ runOnly, resultTypes: ['violations'] });
          return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        }, run);
        found.push(...violations.map((violation) => `${path}, ${colorScheme}: ${violation}`));
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
}

test('every kind of page can be read and left without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of oneOfEach(builtPages(town))) {
    await page.goto(new URL(path, addressOf(town)).href);
    await expect(page.locator('main h1'), path).toBeVisible();
  }
  await page.goto(addressOf(town));
  await page.locator('main a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(page.url()).not.toBe(addressOf(town));
  await context.close();
});

for (const site of sites)
  test(`${site.name}: a site without an address makes none up, and one with an address says it`, async () => {
    const html = await (await fetch(addressOf(site))).text();
    if (site.site === null) expect(html).not.toContain('rel="canonical"');
    else expect(html).toContain(`<link rel="canonical" href="${site.site}${site.base}"`);
  });
