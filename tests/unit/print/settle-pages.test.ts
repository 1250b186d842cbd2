import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settlePages } from '../../../src/print/settle-pages.ts';

let dist = '';
const folder = (): string => join(dist, 'articles', 'a');
const readPage = (): Promise<string> => readFile(join(folder(), 'index.html'), 'utf8');

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'onrecord-settle-'));
  for (const page of ['full', 'picture']) await mkdir(join(folder(), page), { recursive: true });
});
afterEach(async () => {
  await rm(dist, { recursive: true, force: true });
});

const offers =
  '<ul><li>a</li><li class="print" data-full-record hidden><a href="full/">Full</a></li></ul><p>At x<span data-full-record>, and at y</span>.</p>';

test('shows what tells of a full record where there is one', async () => {
  await writeFile(join(folder(), 'index.html'), offers);
  await settlePages(dist, '/', 'articles/a/', true);
  expect(await readPage()).toBe(offers.replace(' hidden', ''));
  expect(existsSync(join(folder(), 'full'))).toBe(true);
});

test('takes it out where there is none, with the page', async () => {
  await writeFile(join(folder(), 'index.html'), offers);
  await settlePages(dist, '/', 'articles/a/', false);
  expect(await readPage()).toBe('<ul><li>a</li></ul><p>At x.</p>');
  expect(existsSync(join(folder(), 'full'))).toBe(false);
});

test('takes away the page that the picture was drawn from', async () => {
  await settlePages(dist, '/', 'articles/a/', true);
  expect(existsSync(join(folder(), 'picture'))).toBe(false);
});

test('writes a file’s size where a page asks for it, and keeps what stands there where there is no file', async () => {
  await writeFile(join(folder(), 'sheet-a4.pdf'), Buffer.alloc(61 * 1024 + 3));
  await writeFile(
    join(folder(), 'index.html'),
    '<span data-size-of="/facts/articles/a/sheet-a4.pdf">PDF</span> <span class="x" data-size-of="sheet-a4.pdf"></span> <span data-size-of="other.pdf">PDF</span>',
  );
  await settlePages(dist, '/facts/', 'articles/a/', true);
  const filled = await readPage();
  expect(filled.replace(/<[^>]+>/g, '')).toBe('PDF, 61 KB PDF, 61 KB PDF');
  await settlePages(dist, '/facts/', 'articles/a/', true);
  expect(await readPage()).toBe(filled);
});
