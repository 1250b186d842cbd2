import { readFile } from 'node:fs/promises';
import { withOpenPage } from '../../src/print/browser/open-page.ts';
import { printOpenSheet } from '../../src/print/print-page.ts';
import { expect, test } from '../sites/browser-test.ts';
import { openSheet, readWords } from './open-sheet.ts';
import { shapes } from './sheets.ts';

const around = 6;

/** Where two lists of words part, with the words about it; null where they are the same. */
function firstDifference(expected: readonly string[], found: readonly string[]): string | null {
  const at = expected.findIndex((word, index) => word !== found[index]);
  if (at < 0)
    return expected.length === found.length
      ? null
      : `The file goes on: ${found.slice(expected.length).join(' ')}`;
  const near = (words: readonly string[]): string =>
    words.slice(Math.max(0, at - around), at + around).join(' ');
  return `The word “${expected[at] ?? ''}” of “${near(expected)}” is missing: the file has “${near(found)}”.`;
}

for (const { site, article, paper, file } of shapes)
  test(`a sheet of the shape of ${article}, ${paper}, is the same to the byte when it is printed again, and has every word of its page, in its order, parted as there`, async ({
    browser,
  }) => {
    const from = { dist: site.dist, base: site.base, path: `articles/${article}/sheet/` };
    const again = await withOpenPage(browser, from, async (page) => {
      const { bytes } = await printOpenSheet(page, paper);
      // A list's numbers are words on paper, and none of the page's own text.
      await page.locator('.notes ol > li').evaluateAll((items) => {
        for (const item of items)
          item.prepend(`${String([...(item.parentElement?.children ?? [])].indexOf(item) + 1)}. `);
      });
      const text = await page.locator('main').innerText();
      return { bytes, words: text.split(/\s+/u).filter(Boolean) };
    });
    expect(Buffer.compare(again.bytes, await readFile(file))).toBe(0);
    expect(again.words.length).toBeGreaterThan(0);
    expect(firstDifference(again.words, readWords(await openSheet(file)))).toBeNull();
  });
