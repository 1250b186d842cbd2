import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './browser-test.ts';
import { crawlSite } from './crawl-site.ts';
import { addressOf, sites } from './sites.ts';

for (const site of sites) {
  test(`${site.name}: the sitemap lists each page that search engines may list, and no other`, async () => {
    const file = join(site.dist, 'sitemap.xml');
    if (site.site === null) {
      expect(existsSync(file)).toBe(false);
      return;
    }
    const root = new URL(site.base, site.site).href;
    const listed = [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
      address.slice(root.length),
    );
    const { pages } = await crawlSite(site);
    const open = pages.filter(({ path }) => {
      const html = readFileSync(join(site.dist, path, 'index.html'), 'utf8');
      return html.includes('rel="canonical"') && !/name="robots"[^>]*noindex/.test(html);
    });
    expect(listed.toSorted()).toEqual(open.map(({ path }) => decodeURI(path)).toSorted());
    expect(listed).toContain('');
    expect(existsSync(join(site.dist, 'robots.txt'))).toBe(site.base === '/');
  });
}

test('the glossary leads from a short form to the paragraph that explains it', async ({ page }) => {
  const [own] = sites;
  if (!own) throw new Error('There is no site of the project’s own content.');
  await page.goto(`${addressOf(own)}glossary/`);
  const entry = page
    .locator('dl.abbreviations > div')
    .filter({ has: page.getByText('DHS', { exact: true }) });
  await expect(entry).toContainText('Department of Homeland Security');
  await entry.getByRole('link').first().click();
  await expect(page.locator(':target')).toContainText('Department of Homeland Security (DHS)');
});
