import { join } from 'node:path';
import { readContent } from '../../src/files/read-content.ts';
import { buildSite } from '../../src/site/queries/build-site.ts';
import { expect, test } from '../pages/browser-test.ts';
import { projectFolder } from '../pages/sites.ts';
import { openPdf, readPages, wordsOf } from './read-sheet.ts';
import { hasRecords, isReleased, sheets } from './sheets.ts';

const smallest = 9;
/** What the printer rounds by, in points. */
const rounding = 0.01;
const sizes = { letter: [612, 792], a4: [595.92, 842.88] } as const;
/** Nothing is nearer to an edge than this, in points: a centimetre, which every printer can print. */
const margin = 28;

/** Words that are withheld, as the site's data has them. */
const gap = /█(?:[\s█]*█)?/gu;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * True where a text is on the page. Of one with letters from right to left only the words in other scripts are
 * looked for: the printer keeps no letters for joined forms, and paints the words in the order of the eye.
 */
function isThere(text: string, words: string, isMirrored: boolean): boolean {
  if (!isMirrored) return words.includes(squeezed(text));
  return text.split(/[^\p{L}\p{N}]+/u).every((word) => rightToLeft.test(word) || words.includes(word));
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

for (const sheet of sheets) {
  test.describe(`${sheet.article}, ${sheet.paper}`, () => {
    test('has its paper, at most two pages, and all of it within the margins', async () => {
      const document = await openPdf(sheet.file);
      const pages = await readPages(document);
      expect(pages.length).toBeLessThanOrEqual(hasRecords(sheet) ? 2 : 1);
      for (const { width, height, runs } of pages) {
        expect([width, height].map((length) => Math.round(length))).toEqual(
          sizes[sheet.paper].map((length) => Math.round(length)),
        );
        for (const { text, left, right, baseline } of runs) {
          expect(left, text).toBeGreaterThan(margin);
          expect(right, text).toBeLessThan(width - margin);
          expect(baseline, text).toBeGreaterThan(margin / 2);
          expect(baseline, text).toBeLessThan(height - margin);
        }
      }
    });

    test('has no letter under nine points', async () => {
      const runs = (await readPages(await openPdf(sheet.file))).flatMap((page) => page.runs);
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter(({ size }) => size < smallest - rounding)).toEqual([]);
    });

    test('has every word of every record that may be shown, or says how many it has not', async () => {
      const site = buildSite(await readContent(join(projectFolder, sheet.site.content)));
      const words = wordsOf(await readPages(await openPdf(sheet.file)));
      const records = site.recordsByArticle.get(sheet.article);
      const expected = [
        ...(records?.quotes ?? []).flatMap(({ data }) => data.words.map((segments) => segments.join('\n'))),
        ...(records?.statistics ?? []).map(({ data }) => data.clause),
        ...(records?.timeline ?? []).map(({ data }) => data.what),
        // Where words are withheld, those around the gap are there.
      ].map((text) => text.replace(gap, '\n'));
      const missing = expected.filter((text) =>
        text.split('\n').some((segment) => !isThere(segment, words, rightToLeft.test(text))),
      );
      const [, leftOut = ''] = /Notonthissheet:(.*?)\.They/.exec(words) ?? [];
      const said = [...leftOut.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
      if (said === 0) expect(missing).toEqual([]);
      else expect(missing.length).toBeLessThanOrEqual(said);
    });

    test('numbers its pages and says which release it is, outside the text', async () => {
      const pages = await readPages(await openPdf(sheet.file));
      for (const [index, { runs }] of pages.entries()) {
        const running = squeezed(
          runs
            .filter(({ isArtifact }) => isArtifact)
            .map(({ text }) => text)
            .join(''),
        );
        expect(running).toContain(`Page${String(index + 1)}of${String(pages.length)}`);
        expect(running).toMatch(
          isReleased(sheet) ? /Release\d+of|Draft:changedsincerelease\d+of/ : /Draft,notreleased/,
        );
        expect(wordsOf([pages[index] ?? { width: 0, height: 0, runs: [] }])).not.toContain('Page1of');
      }
    });

    test('ends no page in a heading', async () => {
      const document = await openPdf(sheet.file);
      const outline = await document.getOutline();
      const headings = outline.flatMap(function titles({ title, items }): string[] {
        return [squeezed(title), ...items.flatMap(titles)];
      });
      expect(headings.length).toBeGreaterThan(0);
      for (const page of await readPages(document)) {
        const words = wordsOf([page]);
        expect(headings.filter((heading) => words.endsWith(heading))).toEqual([]);
      }
    });
  });
}
