import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { moveFolder } from '../../../../src/cli/build/move-folder.ts';

const makeFolder = (parent: string): string => {
  const folder = mkdtempSync(join(parent, 'onrecord-move-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

async function moveFrom(from: string, to: string): Promise<void> {
  mkdirSync(join(from, 'site', 'articles'), { recursive: true });
  writeFileSync(join(from, 'site', 'articles', 'index.html'), 'Arle');
  await moveFolder(join(from, 'site'), join(to, 'site'));
  expect(readFileSync(join(to, 'site', 'articles', 'index.html'), 'utf8')).toBe('Arle');
  expect(existsSync(join(from, 'site'))).toBe(false);
}

test('moves a folder with all that is in it', async () => {
  await moveFrom(makeFolder(tmpdir()), makeFolder(tmpdir()));
});

const memory = '/dev/shm';
const isElsewhere = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev;
test.skipIf(!isElsewhere)('moves it onto another file system too', async () => {
  await moveFrom(makeFolder(tmpdir()), makeFolder(memory));
});

test('a place that cannot be written is an error, and the folder stays', async () => {
  const from = makeFolder(tmpdir());
  mkdirSync(join(from, 'site'));
  await expect(moveFolder(join(from, 'site'), join(from, 'none', 'site'))).rejects.toThrow('ENOENT');
  expect(existsSync(join(from, 'site'))).toBe(true);
});
