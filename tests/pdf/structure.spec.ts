import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { structureElements } from '../../src/print/complete-structure.ts';
import { printPage } from '../../src/print/print-page.ts';
import { expect, test } from '../pages/browser-test.ts';
import { openPdf } from './read-sheet.ts';
import { sheets } from './sheets.ts';

/** The structure types of PDF 32000-1, 14.8.4, that a sheet may use. */
const known = new Set(
  'Document Part Sect Div BlockQuote P H1 H2 L LI Lbl LBody Table THead TBody TR TH TD NonStruct Span Link Figure'.split(
    ' ',
  ),
);

const typeOf = (element: PDFDict): string => element.lookup(PDFName.of('S'), PDFName).decodeText();
const kidsOf = (element: PDFDict): PDFDict[] => {
  const kids = element.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : [kids];
  return list.map((kid) => element.context.lookup(kid)).filter((kid) => kid instanceof PDFDict);
};

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

    test('has its headings as bookmarks', async () => {
      const outline = await (await openPdf(sheet.file)).getOutline();
      const all = outline.flatMap(function titles({ title, items }): string[] {
        return [title, ...items.flatMap(titles)];
      });
      const pdf = await PDFDocument.load(await readFile(sheet.file), { updateMetadata: false });
      const headings = [...structureElements(pdf)].filter((element) => /^H\d$/.test(typeOf(element)));
      expect(all).toHaveLength(headings.length);
      expect(all.at(-1)).toBe('Sources and method');
    });

    test('is tagged with types that there are, list items with bodies, tables with heads, links with words', async () => {
      const pdf = await PDFDocument.load(await readFile(sheet.file), { updateMetadata: false });
      expect(String(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked')))).toBe(
        'true',
      );
      expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
      const elements = [...structureElements(pdf)];
      expect(elements.map(typeOf).filter((type) => !known.has(type))).toEqual([]);
      for (const item of elements.filter((element) => typeOf(element) === 'LI')) {
        expect(
          kidsOf(item)
            .map(typeOf)
            .filter((type) => type !== 'Lbl'),
        ).toEqual(['LBody']);
      }
      for (const row of elements.filter((element) => typeOf(element) === 'TR')) {
        expect(kidsOf(row).map(typeOf)).toEqual(['TH', 'TD']);
      }
      for (const page of pdf.getPages()) {
        for (const reference of page.node.Annots()?.asArray() ?? []) {
          const annotation = pdf.context.lookup(reference, PDFDict);
          expect(annotation.has(PDFName.of('Contents'))).toBe(true);
        }
      }
    });

    test('carries all its fonts, each only in part', async () => {
      const pdf = await PDFDocument.load(await readFile(sheet.file), { updateMetadata: false });
      const descriptors = pdf.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
        .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
      expect(descriptors.length).toBeGreaterThan(0);
      for (const descriptor of descriptors) {
        const name = descriptor.lookup(PDFName.of('FontName'), PDFName).decodeText();
        const file = descriptor.get(PDFName.of('FontFile2')) ?? descriptor.get(PDFName.of('FontFile3'));
        expect(file instanceof PDFRef && pdf.context.lookup(file) instanceof PDFRawStream, name).toBe(true);
        expect(name).toMatch(/^[A-Z]{6}\+/);
      }
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
