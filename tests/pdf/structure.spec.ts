import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printPage } from '../../src/print/print-page.ts';
import { expect, test } from '../pages/browser-test.ts';
import { openPdf } from './read-sheet.ts';
import { sheets } from './sheets.ts';

for (const sheet of sheets) {
  test.describe(`${sheet.article}, ${sheet.paper}`, () => {
    test('says what it is', async () => {
      const document = await openPdf(sheet.file);
      const { info, metadata } = await document.getMetadata();
      const {
        Title: title,
        Creator: creator,
        CreationDate: created,
        Language: language,
      } = info as Record<string, unknown>;
      expect(title).toMatch(/ – fact sheet$/);
      expect(creator).toBe('On Record');
      expect(created, 'a draft has no date').toBeUndefined();
      expect(language).toMatch(/^en/);
      expect(metadata.get('dc:title')).toBe(title);
    });

    test('is the same to the byte when it is printed again', async ({ browser }) => {
      const from = {
        dist: sheet.site.dist,
        base: sheet.site.base,
        path: join('articles', sheet.article, 'sheet', '/'),
      };
      const again = await printPage(browser, from, sheet.paper);
      expect(Buffer.compare(again.bytes, await readFile(sheet.file))).toBe(0);
    });
  });
}
