import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { applyLayout, readOffer } from '../../src/print/fit/apply-layout.ts';
import { measureLayout } from '../../src/print/fit/measure-layout.ts';
import { readPageArea } from '../../src/print/fit/page-area.ts';
import { withOpenPage } from '../../src/print/browser/open-page.ts';
import { readBookmarkedPages } from '../../src/print/pdf/bookmarks.ts';
import { printToPdf } from '../../src/print/print-page.ts';
import { expect, test } from '../sites/browser-test.ts';
import { hardArticles } from '../sites/hard-articles.ts';
import { made } from '../sites/sites.ts';
import { titlesOf } from './read-facts.ts';
import { openPdf, readPages, squeezed, wordsOf } from './read-sheet.ts';
import { papers, shapes } from './sheets.ts';

const smallest = 9;
/** What the printer rounds by, in points. */
const rounding = 0.05;

/** What no sheet holds. */
const overfull = new Set(['many', 'corrected']);

const fileOf = (article: string, name: string): string => join(made.dist, 'articles', article, name);
/** Of how many records of a kind an article consists. */
const countOf = (article: string, kind: 'quotes' | 'statistics' | 'timeline'): number =>
  hardArticles.find(({ id }) => id === article)?.[kind].length ?? 0;
const numbersIn = (words: string, before: string): number[] =>
  [...words.matchAll(new RegExp(`${before}(\\d{3}):`, 'g'))].map(([, number]) => Number(number));
const textsOf = (article: (typeof hardArticles)[number]): string[] => [
  ...article.statistics.map(({ clause }) => String(clause)),
  ...article.timeline.map(({ what }) => String(what)),
  ...article.quotes.map(({ words }) => (words as string[][]).flat().join('')),
];

for (const article of hardArticles) {
  for (const paper of papers) {
    test.describe(`${article.id}, ${paper}`, () => {
      const file = fileOf(article.id, `sheet-${paper}.pdf`);

      test(
        overfull.has(article.id) ? 'says what is not on it' : 'holds every word of every record',
        async () => {
          const words = wordsOf(await readPages(await openPdf(file)));
          if (overfull.has(article.id)) expect(words).toContain('Notonthissheet:');
          else {
            expect(textsOf(article).filter((text) => !words.includes(squeezed(text)))).toEqual([]);
            expect(words).not.toContain('Notonthissheet');
            expect(existsSync(fileOf(article.id, `full-${paper}.pdf`))).toBe(false);
            expect(existsSync(fileOf(article.id, 'full'))).toBe(false);
          }
        },
      );

      test('has no heading without a record', async () => {
        const outline = (await (await openPdf(file)).getOutline()) as Parameters<typeof titlesOf>[0][];
        const titles = outline.flatMap(titlesOf);
        expect(titles.some((title) => title.startsWith('Figures'))).toBe(article.statistics.length > 0);
        expect(titles.includes('Timeline')).toBe(article.timeline.length > 0);
        expect(titles.some((title) => title.startsWith('Quotes'))).toBe(article.quotes.length > 0);
        expect(titles).not.toContain('Reported by the article, not quoted');
      });
    });
  }
}

for (const { site, article, paper } of shapes)
  test(`a sheet of the shape of ${article}, ${paper}, measures as many pages as it prints`, async ({
    browser,
  }) => {
    const from = { dist: site.dist, base: site.base, path: `articles/${article}/sheet/` };
    const found = await withOpenPage(browser, from, async (page) => {
      const { arrangements } = await readOffer(page);
      const area = await readPageArea(page, paper);
      const pairs: { layout: object; measured: number; printed: number }[] = [];
      for (const arrangement of [arrangements[0], arrangements[7], arrangements.at(-1)]) {
        const layout = { arrangement: arrangement ?? '', step: 0 };
        await applyLayout(page, layout);
        const { pages } = await measureLayout(page, area, 2);
        const printed = await PDFDocument.load(await printToPdf(page, paper), { updateMetadata: false });
        pairs.push({ layout, measured: pages, printed: printed.getPageCount() });
      }
      return pairs;
    });
    expect(found).toHaveLength(3);
    for (const { layout, measured, printed } of found) expect(measured, JSON.stringify(layout)).toBe(printed);
  });

for (const paper of papers) {
  test.describe(`a hundred and fifty records, ${paper}`, () => {
    test('keep their order, are whole, and are counted where they are missing', async () => {
      const words = wordsOf(await readPages(await openPdf(fileOf('many', `sheet-${paper}.pdf`))));
      const [, quotes, reported, figures, events, ends] =
        /Notonthissheet:(\d+)quotes,(\d+)reportedstatements,(\d+)figuresand(\d+)events;andtheendof(\d)quote/.exec(
          words,
        ) ?? [];
      const counts = numbersIn(words, 'Count');
      const said = numbersIn(words, '(?:Statement|Question|Part001oftheaccount)');
      expect(counts).toHaveLength(countOf('many', 'statistics') - Number(figures));
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      for (const number of counts) {
        expect(words).toContain(
          `Count${String(number).padStart(3, '0')}:${String(999 + number)}sacksofsandwerefilledbesidetheweir.`,
        );
      }
      expect(numbersIn(words, 'Event')).toHaveLength(countOf('many', 'timeline') - Number(events));
      expect(numbersIn(words, 'Report')).toEqual([]);
      // The long statement has no number of its own.
      expect(said).toHaveLength(countOf('many', 'quotes') - Number(quotes) - Number(reported) - 1);
      expect(said).toEqual([...said].sort((a, b) => a - b));
      expect(Number(ends)).toBe(1);
      expect(words).toContain('wrotethelevelintothebookandwenthome.[…]”');
      expect(
        Math.min(counts.length, said.length, countOf('many', 'timeline') - Number(events)),
      ).toBeGreaterThan(5);
    });

    test('never part an answer from its question, and keep what was corrected', async () => {
      const words = wordsOf(await readPages(await openPdf(fileOf('many', `sheet-${paper}.pdf`))));
      const asked = numbersIn(words, 'Question');
      const said = numbersIn(words, 'Statement');
      expect(asked.length).toBeGreaterThan(0);
      expect(said.filter((number) => number % 10 === 4).map((number) => number - 1)).toEqual(asked);
      expect(said).toContain(50);
    });

    test('leave out what was corrected in the end, and then the oldest notices of it', async () => {
      const words = wordsOf(await readPages(await openPdf(fileOf('corrected', `sheet-${paper}.pdf`))));
      const [, quotes, notices] =
        /Notonthissheet:(\d+)quotes(?:and(\d+)noticesofcorrections)?\./.exec(words) ?? [];
      expect(numbersIn(words, 'Statement')).toHaveLength(countOf('corrected', 'quotes') - Number(quotes));
      expect(numbersIn(words, 'Notice')).toHaveLength(countOf('corrected', 'quotes') - Number(notices ?? 0));
      expect(numbersIn(words, 'Notice')).toContain(28);
    });

    test('say where the rest is, and it is there: whole, with contents that name the right pages', async () => {
      const sheet = wordsOf(await readPages(await openPdf(fileOf('many', `sheet-${paper}.pdf`))));
      expect(sheet).toContain('https://made.example/articles/many/,');
      expect(sheet).toContain('https://made.example/articles/many/full/.');
      const html = await readFile(fileOf('many', 'index.html'), 'utf8');
      expect(html).toMatch(
        new RegExp(`<li data-full-record>.*full-${paper}\\.pdf"[^>]*>(?:(?!</a>).)*PDF, \\d+ KB<`, 's'),
      );

      const full = fileOf('many', `full-${paper}.pdf`);
      const pages = await readPages(await openPdf(full));
      const words = wordsOf(pages);
      for (const article of hardArticles.filter(({ id }) => id === 'many')) {
        expect(textsOf(article).filter((text) => !words.includes(squeezed(text)))).toEqual([]);
      }
      const outline = await readBookmarkedPages(await readFile(full));
      const contents = wordsOf(pages.slice(0, 1));
      for (const { title, page } of outline.slice(2)) {
        expect(contents).toMatch(new RegExp(`${squeezed(title)}\\d*${String(page)}(?!\\d)`));
        expect(wordsOf(pages.slice(page - 1, page))).toContain(squeezed(title));
      }
      expect(outline.length).toBe(8);
      for (const [index, page] of pages.entries()) {
        expect(page.runs.filter(({ size }) => size < smallest - rounding)).toEqual([]);
        const running = squeezed(page.runs.map(({ text }) => text).join(''));
        expect(running).toContain(`Page${String(index + 1)}of${String(pages.length)}`);
      }
    });
  });
}
