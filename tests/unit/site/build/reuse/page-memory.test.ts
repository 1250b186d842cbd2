import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  copyOf,
  readMemory,
  writeMemory,
  type PageMemory,
} from '../../../../../src/site/build/reuse/page-memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-reuse-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(
  path: string,
  text: string,
): readonly [string, { bytes: number; modified: number; isOpen: boolean; asks: string[] }] {
  const copy = copyOf(folder, path);
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, text);
  const { size, mtimeMs } = statSync(copy);
  return [
    path,
    { bytes: size, modified: mtimeMs, isOpen: true, asks: ['settings ', `articlesById ${path}`] },
  ];
}

const fingerprints = new Map([
  ['settings ', 'aa'],
  ['articlesById a/', 'bb'],
  ['articlesById b/', 'cc'],
  ['articlesById c/', 'dd'],
]);

test('what a build has kept is read by the next one on the same ground alone', async () => {
  const memory: PageMemory = { pages: new Map([put('a/', 'A'), put('b/', 'B')]), fingerprints };
  await writeMemory(folder, 'ground', memory);
  expect(readMemory(folder, 'ground')).toEqual(memory);
  expect(readMemory(folder, 'another ground')).toBeNull();
});

test('a copy that is gone, or that somebody has touched, is not taken', async () => {
  const pages = new Map([put('a/', 'A'), put('b/', 'B'), put('c/', 'C')]);
  await writeMemory(folder, 'ground', { pages, fingerprints });
  rmSync(copyOf(folder, 'a/'));
  writeFileSync(copyOf(folder, 'b/'), 'X');
  utimesSync(copyOf(folder, 'b/'), new Date(0), new Date(1000));
  expect([...(readMemory(folder, 'ground')?.pages.keys() ?? [])]).toEqual(['c/']);
});

test.each(['', '{', '[]', '{"ground":"ground","pages":[["a/"]],"fingerprints":[]}'])(
  'a memory that cannot be read is none: %s',
  (text) => {
    writeFileSync(join(folder, 'memory.json'), text);
    expect(readMemory(folder, 'ground')).toBeNull();
  },
);
