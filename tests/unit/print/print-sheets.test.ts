import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/print/browser/find-browser.ts';
import { printSheets } from '../../../src/print/print-sheets.ts';
import { openSheet, readWords } from '../../pdf/open-sheet.ts';
import { openPdf, readPages } from '../../pdf/read-sheet.ts';

let dist = '';
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'onrecord-print-'));
  await mkdir(join(dist, 'articles', 'a', 'sheet'), { recursive: true });
});
afterEach(async () => {
  await rm(dist, { recursive: true, force: true });
});

const writeSheet = (body: string, attributes = ''): Promise<void> =>
  writeFile(
    join(dist, 'articles', 'a', 'sheet', 'index.html'),
    `<!doctype html><html lang="en" ${attributes}><title>A</title><style>[data-arrangement=two] p{break-after:auto}p{break-after:page}</style><main><h1>A</h1>${body}</main></html>`,
  );
const print = async (base = '/'): Promise<Awaited<ReturnType<typeof printSheets>>> =>
  printSheets({ dist, base, sheets: ['articles/a/'], browser: await findBrowser(), cache: null });

describe('printSheets', () => {
  test('prints a page on both papers, below a path too', async () => {
    await writeSheet('<p>One</p>');
    const printed = await print('/facts/');
    expect(printed.map(({ file }) => file)).toEqual([
      'articles/a/sheet-letter.pdf',
      'articles/a/sheet-a4.pdf',
    ]);
    const file = await readFile(join(dist, 'articles/a/sheet-a4.pdf'));
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(printed[1]?.bytes).toBe(file.length);
  });

  test('takes the first arrangement that holds it on two pages', async () => {
    await writeSheet('<p>1</p><p>2</p><p>3</p><p>4</p>', 'data-arrangements="one, two"');
    expect((await print()).map(({ pages }) => pages)).toEqual([1, 1]);
  });

  test('parts no single record from the others of its part where another arrangement does not', async () => {
    const record = (word: string): string =>
      `<p style="height:3cm;margin:0;break-inside:avoid" data-record="events">${word}</p>`;
    await writeFile(
      join(dist, 'articles', 'a', 'sheet', 'index.html'),
      `<!doctype html><html lang="en" data-arrangements="flow, turned"><title>A</title><style>[data-arrangement=turned] section{break-before:page}</style><main><h1>A</h1><p style="padding-top:20.5cm">Lead.</p><section data-part="timeline"><h2>B</h2>${record('x')}${record('y')}${record('z')}</section></main></html>`,
    );
    await print();
    const pages = await readPages(await openPdf(join(dist, 'articles/a/sheet-a4.pdf')));
    expect(pages.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(['ALead.', 'Bxyz']);
  });

  test('makes an address one link, with a place for each of its lines', async () => {
    // Broken by hand: how wide the letters are is for the machine’s fonts to say.
    const pieces = ['https://facts.example/', 'one/', 'two/', 'three/'].join('<br>');
    await writeSheet(
      `<p>See <a href="https://facts.example/x">${pieces}</a> and <a href="https://facts.example/y">y</a>.</p>`,
    );
    await print();
    const { document } = await openSheet(join(dist, 'articles/a/sheet-a4.pdf'));
    const places = (document.getPage(0).node.Annots()?.asArray() ?? []).map((reference) => {
      const points = document.context
        .lookup(reference, PDFDict)
        .lookupMaybe(PDFName.of('QuadPoints'), PDFArray);
      return points === undefined ? 0 : points.size() / 8;
    });
    expect(places).toEqual([4, 0]);
  });

  test('reads the words beside a paragraph of a list item where they stand, though they are in none', async () => {
    const item = (day: string, what: string): string =>
      `<li><p>${day}</p><div><p style="display:inline">${what}</p> <p style="display:inline">Ada.</p></div></li>`;
    await writeSheet(`<ol style="list-style:none">${item('Monday', 'Rain.')}${item('Tuesday', 'Sun.')}</ol>`);
    await print();
    expect(readWords(await openSheet(join(dist, 'articles/a/sheet-a4.pdf')))).toEqual(
      'A Monday Rain. Ada. Tuesday Sun. Ada.'.split(' '),
    );
  });

  test('says which page is not built', async () => {
    await expect(print()).rejects.toThrow(/sheet.index\.html is not there.*Build the site first/);
  });

  test('prints nothing that asks for what the site does not hold', async () => {
    await writeSheet('<img src="/missing.png" alt=""><img src="https://elsewhere.example/x.png" alt="">');
    await expect(print()).rejects.toThrow(/missing\.png.*elsewhere\.example/);
  });

  test('leaves no browser behind where one of two sheets cannot be printed', async () => {
    const browsers = (): number =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'ProcessWrap').length;
    const before = browsers();
    for (const words of [1, 300, 900]) {
      await writeSheet(`<p>${'Words. '.repeat(words)}</p>`);
      await mkdir(join(dist, 'articles', 'b', 'sheet'), { recursive: true });
      await writeFile(
        join(dist, 'articles', 'b', 'sheet', 'index.html'),
        '<!doctype html><title>B</title><img src="/missing.png" alt="">',
      );
      const sheets = ['articles/b/', 'articles/a/'];
      await expect(
        printSheets({ dist, base: '/', sheets, browser: await findBrowser(), cache: null }),
      ).rejects.toThrow('missing.png');
      // whoever would start another one has had the time
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(browsers()).toBe(before);
    }
  });
});
