import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../../src/print/browser/find-browser.ts';
import { launchBrowser } from '../../../src/print/browser/launch-browser.ts';
import { readBookmarkedPages } from '../../../src/print/pdf/bookmarks.ts';
import { printFullRecord } from '../../../src/print/print-page.ts';

let dist = '';
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'onrecord-full-'));
  await mkdir(join(dist, 'a', 'full'), { recursive: true });
});
afterEach(async () => {
  await rm(dist, { recursive: true, force: true });
});

test('printFullRecord leads each heading’s bookmark to the page that the contents name', async () => {
  await writeFile(
    join(dist, 'a', 'full', 'index.html'),
    `<!doctype html><html lang="en"><title>A</title><style>@page { margin: 20mm } section { break-before: page }</style>
    <main><h1>A</h1><p>one: <b data-page-of="one"></b> two: <b data-page-of="two"></b></p>
    <section><h2 id="one">One</h2>${'<p>Words.</p>'.repeat(60)}</section><section><h2 id="two">Two</h2></section></main></html>`,
  );
  const browser = await launchBrowser(await findBrowser());
  try {
    const { bytes, pages } = await printFullRecord(browser, { dist, base: '/', path: 'a/full/' }, 'a4');
    const outline = await readBookmarkedPages(bytes);
    expect(outline.map(({ title }) => title)).toEqual(['A', 'One', 'Two']);
    expect(outline.map(({ page }) => page)).toEqual([1, 2, pages]);
    expect(pages).toBeGreaterThan(3);
  } finally {
    await browser.close();
  }
});
