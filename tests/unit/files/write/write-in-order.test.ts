import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EditedMeanwhileError, writeInOrder } from '../../../../src/files/write/write-in-order.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-order-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.'))
    .sort();

test('writes new files, changes some and takes others away', async () => {
  writeFileSync(join(folder, 'old.txt'), 'old');
  writeFileSync(join(folder, 'gone.txt'), 'gone');
  await writeInOrder(folder, [
    { path: 'a/b/new.txt', text: 'new', before: null },
    { path: 'old.txt', text: 'newer', before: 'old' },
    { path: 'gone.txt', text: null, before: 'gone' },
  ]);
  expect(files()).toEqual(['a/b/new.txt', 'old.txt']);
  expect([read('a/b/new.txt'), read('old.txt')]).toEqual(['new', 'newer']);
});

test('a hundred files are all whole', async () => {
  const writes = Array.from({ length: 100 }, (_, index) => ({
    path: `d${String(index % 7)}/f${String(index)}.txt`,
    text: `${String(index)}\n`.repeat(1000),
    before: null,
  }));
  await writeInOrder(folder, writes);
  for (const { path, text } of writes) expect(read(path)).toBe(text);
  expect(files()).toHaveLength(100);
});

test('before a file that cannot be written all are in place, after it none, and nothing is left over', async () => {
  mkdirSync(join(folder, 'third.txt'));
  writeFileSync(join(folder, 'last.txt'), 'as it was');
  const writing = writeInOrder(folder, [
    { path: 'first.txt', text: '1', before: null },
    { path: 'second.txt', text: '2', before: null },
    { path: 'third.txt', text: '3', before: null },
    { path: 'fourth.txt', text: '4', before: null },
    { path: 'last.txt', text: '5', before: 'as it was' },
  ]);
  await expect(writing).rejects.toMatchObject({ path: join(folder, 'third.txt') });
  expect(files()).toEqual(['first.txt', 'last.txt', 'second.txt', 'third.txt']);
  expect(read('last.txt')).toBe('as it was');
});

test('what somebody changed meanwhile stays, also where there was nothing before', async () => {
  writeFileSync(join(folder, 'edited.txt'), 'an edit');
  for (const before of ['as it was', null]) {
    const writing = writeInOrder(folder, [
      { path: 'edited.txt', text: 'from the parse', before },
      { path: 'next.txt', text: 'next', before: null },
    ]);
    await expect(writing).rejects.toThrow(EditedMeanwhileError);
    expect(read('edited.txt')).toBe('an edit');
    expect(files()).toEqual(['edited.txt']);
  }
});

test('nothing is written where a path leads out of the folder', async () => {
  const writing = writeInOrder(folder, [
    { path: 'first.txt', text: '1', before: null },
    { path: '../out.txt', text: '2', before: null },
  ]);
  await expect(writing).rejects.toThrow(/expected a path below/);
  expect(existsSync(join(folder, 'first.txt'))).toBe(false);
});
