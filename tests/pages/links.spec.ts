import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '../sites/browser-test.ts';
import { addressOf, sites, town } from '../sites/sites.ts';

for (const site of sites) {
  test.describe(site.name, () => {
    test('every link, every anchor and every file that a page names is there', async ({ crawl }) => {
      const { broken } = await crawl(site);
      expect(broken).toEqual([]);
    });

    test('every page that was built can be reached by links', async ({ crawl }) => {
      const { pages } = await crawl(site);
      const reached = new Set(pages.map(({ path }) => `${path}index.html`));
      const built = readdirSync(site.dist, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html') && file !== '404.html')
        .map((file) => file.split(sep).join('/'));
      // Old addresses, which stand on paper and on other sites.
      const isOld = (file: string): boolean =>
        /^(?:people|organisations|documents|articles)\//.test(file) &&
        readFileSync(join(site.dist, file), 'utf8').includes('<meta name="robots" content="noindex">');
      expect(built.filter((file) => !reached.has(file) && !isOld(file))).toEqual([]);
    });

    test('every old address leads to a page that is there', async ({ crawl }) => {
      const { pages } = await crawl(site);
      const moved = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
        if (!file.endsWith('.html')) return [];
        const html = readFileSync(join(site.dist, file), 'utf8');
        const [, to] = /<meta http-equiv="refresh" content="0;url=([^"]*)">/.exec(html) ?? [];
        return to === undefined ? [] : [{ file, to: decodeURIComponent(to) }];
      });
      const reached = new Set(pages.map(({ path }) => `${site.base}${path}`));
      expect(moved.filter(({ to }) => !reached.has(to))).toEqual([]);
      if (site === town) expect(moved.length).toBeGreaterThan(0);
    });

    test('no page loads anything from elsewhere', async ({ crawl }) => {
      const { outside } = await crawl(site);
      expect(outside.filter(({ isLoaded }) => isLoaded)).toEqual([]);
    });

    test('what is not there is answered with the page that says so, and it leads on', async () => {
      const response = await fetch(new URL('no/such/page/', addressOf(site)));
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(`href="${site.base}"`);
    });

    test('both sheets are linked from each article, with their size', async ({ crawl }) => {
      const { pages } = await crawl(site);
      const overviews = pages.filter(({ path }) => /^articles\/[^/]+\/$/.test(path));
      expect(overviews.length).toBeGreaterThan(0);
      for (const { path } of overviews) {
        for (const file of ['sheet-letter.pdf', 'sheet-a4.pdf']) {
          const response = await fetch(new URL(`${path}${file}`, addressOf(site)));
          expect(response.ok, `${path}${file}`).toBe(true);
        }
        for (const from of [path, `${path}sheet/`]) {
          const html = await (await fetch(new URL(from, addressOf(site)))).text();
          expect(html.match(/PDF, \d+ KB/g), from).toHaveLength(2);
        }
      }
    });
  });
}
