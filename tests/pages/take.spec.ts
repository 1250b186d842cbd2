import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { drawPicture } from '../../src/print/browser/draw-picture.ts';
import { expect, test } from '../sites/browser-test.ts';
import { pageOf, sites, town } from '../sites/sites.ts';

const at = (path: string): string => pageOf(town, path);
const record = 'quotes/harbour-flood/fisherman-like-a-door-opening/';

test('a citation is copied by its button, and the reader is told', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  for (const path of ['articles/harbour-flood/', record]) {
    await page.goto(at(path));
    await page.locator('#cite > summary').click();
    await page.getByText('MLA, 9th edition', { exact: true }).click();
    const button = page.getByRole('button', { name: 'Copy the citation, MLA, 9th edition' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#cite-mla-done')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#cite-mla').innerText());
    expect(copied).toMatch(/^Ferreira-Novak, Ines\. “Gates closed late/);
  }
  await context.close();
});

test('without JavaScript each style of citation opens in the place of the one before, and no button does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(record));
  await expect(page.locator('#cite-apa')).toBeHidden();
  await page.locator('#cite > summary').click();
  await expect(page.locator('#cite-apa')).toBeVisible();
  await page.getByText('MLA, 9th edition', { exact: true }).click();
  await expect(page.locator('#cite-mla')).toBeVisible();
  await expect(page.locator('#cite-apa')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

test('a record’s page holds its citation as files, and they are kept by a name, without JavaScript too', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(record));
  await page.locator('#cite > summary').click();
  const kept = async (name: string): Promise<{ name: string; text: string }> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const id = record.split('/').at(-2) ?? '';
  const bibtex = await kept('BibTeX');
  expect(bibtex.name).toBe(`${id}.bib`);
  expect(bibtex.text).toContain('@article{harbour-flood,');
  const csl = await kept('CSL-JSON');
  expect(csl.name).toBe(`${id}.json`);
  expect(JSON.parse(csl.text)).toHaveLength(2);
  await context.close();
});

test('files are linked from the pages they belong to, and are what they say', async ({ page, request }) => {
  const linked = async (path: string, name: string): Promise<string> => {
    await page.goto(at(path));
    await page.locator('#cite > summary').evaluateAll((folds) => {
      for (const fold of folds) if (fold instanceof HTMLElement) fold.click();
    });
    const href = await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await request.get(new URL(href ?? '', at(path)).href);
    expect(response.ok(), `${path} → ${name}`).toBe(true);
    return response.text();
  };
  expect(JSON.parse(await linked('articles/harbour-flood/', 'JSON'))).toMatchObject({
    article: 'harbour-flood',
  });
  expect(await linked('articles/harbour-flood/', 'CSV')).toMatch(/^record,/);
  expect(await linked('articles/harbour-flood/', 'The text')).toContain('Port Aldane');
  expect(await linked('articles/harbour-flood/', 'Calendar (the 1 of 6 with a day)')).toMatch(
    /^BEGIN:VCALENDAR/,
  );
  expect(await linked('articles/harbour-flood/', 'BibTeX')).toContain('@article{harbour-flood,');
  expect(JSON.parse(await linked('articles/harbour-flood/', 'CSL-JSON'))).toHaveLength(2);
  for (const list of [
    'articles',
    'quotes',
    'statistics',
    'timeline',
    'people',
    'organisations',
    'documents',
  ]) {
    expect(JSON.parse(await linked(`${list}/`, 'JSON')), list).toBeInstanceOf(Array);
    expect(await linked(`${list}/`, 'CSV'), list).toMatch(/^(?:record|article|reference),/);
  }
  expect(JSON.parse(await linked('data/', 'A quote'))).toMatchObject({ type: 'object' });
});

for (const site of sites)
  test(`${site.name}: has a picture for each article that may be found, and no page of it`, async ({
    crawl,
  }) => {
    const folder = join(site.dist, 'articles');
    const articles = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'sheet')));
    expect(articles.length).toBeGreaterThan(0);
    const { pages } = await crawl(site);
    for (const article of articles) {
      const overview = pages.find(({ path }) => path === `articles/${article}/`);
      if (overview === undefined) continue;
      const isHidden = selectAll('meta[name="robots"]', overview.tree).length > 0;
      const file = join(folder, article, 'picture.png');
      expect(existsSync(file), file).toBe(!isHidden);
      expect(existsSync(join(folder, article, 'picture')), article).toBe(false);
      const images = selectAll('meta[property="og:image"]', overview.tree);
      expect(images.map(({ properties }) => properties.content)).toEqual(
        isHidden || site.site === null ? [] : [`${site.site}${site.base}articles/${article}/picture.png`],
      );
      if (isHidden) continue;
      const png = readFileSync(file);
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        'PNG',
        1200,
        630,
      ]);
    }
  });

test('a picture is the same to the byte each time it is drawn', async ({ browser }) => {
  // Any built page will do: that of a picture is taken away once it is drawn.
  const from = { dist: town.dist, base: town.base, path: 'articles/harbour-flood/' };
  const [one, other] = [await drawPicture(browser, from), await drawPicture(browser, from)];
  expect(Buffer.compare(one, other)).toBe(0);
});
