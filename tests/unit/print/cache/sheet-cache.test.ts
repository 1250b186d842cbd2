import { cp, mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../../src/print/browser/find-browser.ts';
import type { BrowserChoice } from '../../../../src/print/browser/launch-browser.ts';
import { hashPrintCode } from '../../../../src/print/cache/hash-basis.ts';
import { printSheets, type PrintedSheet } from '../../../../src/print/print-sheets.ts';
import { clearCachedSheets } from '../../../../src/print/cache/sheet-cache.ts';

let folder = '';
let dist = '';
let cache = '';
const file = (path: string): string => join(dist, 'articles', 'a', path);

/** A built site whose sheet is printed, and the cache of that build: each test has a copy. */
let built = '';

async function enter(place: string): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), place));
  dist = join(folder, 'dist');
  cache = join(folder, 'cache');
}

beforeAll(async () => {
  await enter('onrecord-cached-');
  built = folder;
  await mkdir(file('sheet'), { recursive: true });
  await writeFile(join(dist, 'sheet.css'), 'p { color: #000 }');
  await writeFile(
    file('sheet/index.html'),
    '<!doctype html><html lang="en"><title>A</title><link rel="stylesheet" href="/sheet.css"><main><h1>A</h1><p>One</p></main></html>',
  );
  expect(areNew(await print())).toEqual([true, true]);
});
afterAll(async () => {
  await rm(built, { recursive: true, force: true });
});
beforeEach(async () => {
  await enter('onrecord-cache-');
  await cp(built, folder, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The browser at hand; one that does not tell its version is given one, as nothing of it would be kept. */
async function knownBrowser(): Promise<BrowserChoice> {
  const found = await findBrowser();
  return { ...found, version: found.version ?? '1' };
}

const print = async (choice?: BrowserChoice): Promise<PrintedSheet[]> =>
  printSheets({
    dist,
    base: '/',
    sheets: ['articles/a/'],
    browser: choice ?? (await knownBrowser()),
    cache,
  });
const areNew = (sheets: readonly PrintedSheet[]): boolean[] => sheets.map(({ isNew }) => isNew);
const pdfs = async (): Promise<string[]> => [
  (await readFile(file('sheet-letter.pdf'))).toString('latin1'),
  (await readFile(file('sheet-a4.pdf'))).toString('latin1'),
];
const entries = async (): Promise<string[]> => (await readdir(cache)).sort();

describe('a sheet whose records have not changed', () => {
  test('is not printed again, without a browser even, and is the same to the byte', async () => {
    const [first, kept] = [await pdfs(), await entries()];
    await rm(file('sheet-a4.pdf'));
    const gone = { ...(await knownBrowser()), launch: { executablePath: '/nowhere' } };
    expect(areNew(await print(gone))).toEqual([false, false]);
    expect(await pdfs()).toEqual(first);
    await rm(cache, { recursive: true });
    expect(areNew(await print())).toEqual([true, true]);
    expect(await pdfs()).toEqual(first);
    expect(await entries()).toEqual(kept);
  });

  test('is printed again after one byte of a style sheet has changed', async () => {
    const before = await pdfs();
    await writeFile(join(dist, 'sheet.css'), 'p { color: #001 }');
    expect(areNew(await print())).toEqual([true, true]);
    expect(await pdfs()).not.toEqual(before);
    expect(areNew(await print())).toEqual([false, false]);
  });

  test('is printed again after its page has changed, and with another browser', async () => {
    const page = await readFile(file('sheet/index.html'), 'utf8');
    await writeFile(file('sheet/index.html'), page.replace('One', 'Two'));
    expect(areNew(await print())).toEqual([true, true]);
    expect(areNew(await print({ ...(await knownBrowser()), version: 'another' }))).toEqual([true, true]);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['without a head', () => Buffer.from('')],
    [
      'with one byte changed',
      (bytes: Buffer) => Buffer.from(bytes.map((b, at) => (at === bytes.length - 99 ? b ^ 1 : b))),
    ],
  ])('is printed again where its entry is %s', async (_how, damage) => {
    const before = await pdfs();
    for (const entry of await entries()) {
      await writeFile(join(cache, entry), damage(await readFile(join(cache, entry))));
    }
    expect(areNew(await print())).toEqual([true, true]);
    expect(await pdfs()).toEqual(before);
    expect(areNew(await print())).toEqual([false, false]);
  });

  test('is shared by two builds at once', async () => {
    await rm(cache, { recursive: true });
    const one = dist;
    const two = join(folder, 'two');
    await cp(one, two, { recursive: true });
    const browser = await knownBrowser();
    const build = (at: string): Promise<PrintedSheet[]> =>
      printSheets({ dist: at, base: '/', sheets: ['articles/a/'], browser, cache });
    await Promise.all([build(one), build(two)]);
    expect(await readFile(join(two, 'articles/a/sheet-a4.pdf'))).toEqual(
      await readFile(join(one, 'articles/a/sheet-a4.pdf')),
    );
    expect(await entries()).toHaveLength(2);
  });
});

const day = 86_400_000;

test('what no build has used for three days is cleared away, and what a killed one left half written', async () => {
  const used = await entries();
  const now = Date.now();
  const old = new Date(now - 4 * day);
  for (const name of [...used, 'old.sheet', 'half.sheet.1234']) {
    if (!used.includes(name)) await writeFile(join(cache, name), '');
    await utimes(join(cache, name), old, old);
  }
  await writeFile(join(cache, 'recent.sheet'), '');
  await print();
  expect(await entries()).toEqual([...used, 'recent.sheet'].sort());
  await clearCachedSheets(cache, now + 4 * day);
  expect(await entries()).toEqual([]);
});

test('the print code has another hash once one of its files has changed', async () => {
  const code = join(folder, 'print');
  await cp(join(import.meta.dirname, '../../../../src/print'), code, { recursive: true });
  const before = await hashPrintCode(code);
  expect(await hashPrintCode()).toBe(before);
  await mkdir(join(code, 'fit'), { recursive: true });
  await writeFile(join(code, 'fit', 'more.ts'), '');
  const added = await hashPrintCode(code);
  expect(added).not.toBe(before);
  await writeFile(join(code, 'fit', 'more.ts'), ' ');
  expect(await hashPrintCode(code)).not.toBe(added);
});
