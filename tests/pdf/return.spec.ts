import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../src/files/read-content.ts';
import { buildSite } from '../../src/site/queries/build-site.ts';
import { expect, test } from '../pages/browser-test.ts';
import { projectFolder } from '../pages/sites.ts';
import { readCodes } from './read-codes.ts';
import { openPdf, readPages, wordsOf } from './read-sheet.ts';
import { isReleased, sheets, type SheetFile } from './sheets.ts';

/** The path of the page that a sheet leads back to, by the article's ledger alone. */
async function pathBack(sheet: SheetFile): Promise<string> {
  const article = `${sheet.site.base}articles/${sheet.article}/`;
  if (!isReleased(sheet)) return article;
  const ledger = join(projectFolder, sheet.site.content, 'releases', `${sheet.article}.ndjson`);
  const lines = (await readFile(ledger, 'utf8')).trim().split('\n');
  return `${article}releases/${String(lines.length)}/`;
}

/** The addresses that the files of an article's sources give. */
async function addressesOfSources(sheet: SheetFile): Promise<string[]> {
  const site = buildSite(await readContent(join(projectFolder, sheet.site.content)));
  const article = site.articlesById.get(sheet.article)?.origin.url;
  return [article, ...site.entities.map(({ link }) => link)].filter((url) => typeof url === 'string');
}

const linksOf = async (file: string): Promise<string[]> => {
  const document = await openPdf(file);
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const annotations = (await page.getAnnotations()) as { readonly url?: string }[];
    links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  return links;
};

for (const sheet of sheets) {
  test.describe(`${sheet.article}, ${sheet.paper}`, () => {
    test('has a code that leads to the page of its release, beside that address in letters and as a link', async () => {
      const document = await openPdf(sheet.file);
      const codes = await readCodes(document);
      const words = wordsOf(await readPages(document));
      const path = await pathBack(sheet);
      expect(words).toContain(path.slice(1));
      if (sheet.site.site === null) {
        expect(codes, 'without an address there is nothing that a code could hold').toEqual([]);
        return;
      }
      const address = `${sheet.site.site}${path}`;
      expect(codes.map(({ text }) => text)).toEqual([address]);
      // What zbar takes for the edge may lie a dot within it.
      for (const { width, height } of codes) expect(Math.min(width, height)).toBeGreaterThan(21.6);
      expect(words).toContain(address);
      expect(await linksOf(sheet.file)).toContain(address);
    });

    test('prints no address but those of its sources and its own', async () => {
      const own = sheet.site.site === null ? [] : [`${sheet.site.site}${await pathBack(sheet)}`];
      const words = wordsOf(await readPages(await openPdf(sheet.file)));
      const page = `${sheet.site.site ?? ''}${sheet.site.base}articles/${sheet.article}/`;
      const whole = words.includes('Notonthissheet:') ? [page, `${page}full/`] : [];
      const known = [...own, ...whole, ...(await addressesOfSources(sheet))];
      const printed = [...words.matchAll(/https?:\/\//g)].map(({ index }) => words.slice(index));
      expect(printed.filter((text) => !known.some((address) => text.startsWith(address)))).toEqual([]);
      const links = (await linksOf(sheet.file)).map((link) => new URL(link).href);
      const hrefs = known.map((address) => new URL(address).href);
      expect(links.filter((link) => !hrefs.includes(link))).toEqual([]);
      expect(printed.length).toBeGreaterThanOrEqual(own.length);
    });
  });
}
