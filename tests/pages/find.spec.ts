import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../sites/browser-test.ts';
import { builtPages } from '../sites/crawl-site.ts';
import { made, pageOf, sites, town } from '../sites/sites.ts';

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

for (const site of [...sites, made])
  test(`${site.name}: the sitemap lists each page that search engines may list, and no other`, () => {
    if (site.site === null) {
      expect(existsSync(join(site.dist, 'sitemap-index.xml'))).toBe(false);
      expect(existsSync(join(site.dist, 'robots.txt'))).toBe(false);
      return;
    }
    const root = new URL(site.base, site.site).href;
    expect(read(site.dist, 'sitemap-index.xml')).toContain(`<loc>${root}sitemap-0.xml</loc>`);
    const listed = [...read(site.dist, 'sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = '']) => address,
    );
    const open = builtPages(site).filter((path) => {
      if (path.endsWith('/sheet/') || path.endsWith('/full/')) return false;
      return !read(site.dist, path, 'index.html').includes('<meta name="robots" content="noindex"');
    });
    expect(listed.toSorted()).toEqual(open.map((path) => `${root}${encodeURI(path)}`).toSorted());
    expect(listed).toContain(root);
    if (site.base === '/')
      expect(read(site.dist, 'robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml`);
    else expect(existsSync(join(site.dist, 'robots.txt'))).toBe(false);
  });

test('the glossary leads from a short form to the paragraph that explains it', async ({ page }) => {
  await page.goto(pageOf(town, 'glossary/'));
  const meaning = page.locator('dt', { hasText: /^HHS$/ }).locator('xpath=following-sibling::dd[1]');
  await expect(meaning).toContainText('Department of Health and Human Services');
  await meaning.getByRole('link').first().click();
  await expect(page.locator(':target')).toContainText('Department of Health and Human Services (HHS)');
});
