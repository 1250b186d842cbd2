import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import type { Io } from '../../../src/cli/terminal/io.ts';
import { runAsCommandLine } from './run-command.ts';

const project = resolve(import.meta.dirname, '../../..');
const main = join(project, 'src/cli/main.ts');
const clock = pathToFileURL(join(project, 'tests/long/shift-clock.js')).href;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const articleOf = (number: number, round: number): string => `---
title: The bridge of Arle, part ${String(number)}
publisher: The Arle Gazette
published: 2022-03-04
---

The bridge of Arle fell on March 1, 2022, and the town has talked of little else since then.

“We will rebuild the bridge before the ${round === 0 ? 'winter' : 'summer'},” said Mayor Nils Berg on March 3. “It carried more than ${String(number + 4)},000 cars a day.”

“Nobody asked us in ${String(1980 + number)},” said Clara Voss, an engineer.
`;

function writeArticles(content: string, count: number, round: number): void {
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(content, 'articles', `bridge-${String(number)}.md`), articleOf(number, round));
}

/** Parses in the test's own process. */
async function parseHere(content = join(folder, 'content')): Promise<void> {
  const { code } = await runAsCommandLine((io) => runParse({ content, files: [] }, io), { cwd: folder });
  expect(code).toBe(0);
}

/** Runs a command in a process of its own. */
const run = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    const env = { ...process.env, CI: '', ...environment };
    execFile(process.execPath, [main, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: stdout + stderr });
    });
  });

/** Every file below a folder with its bytes. */
const bytesBelow = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(path, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(path, file), 'latin1')]),
  );

/** Puts an editor's note below a record, and gives the record's path. */
function writeNote(content: string): string {
  const quotes = join(content, 'quotes', 'bridge-0');
  const file = join(quotes, readdirSync(quotes).sort()[0] ?? '');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nLooked at by an editor.\n`);
  return file;
}

test('parses at once leave every file whole and every edit in place, and the next parse is as if one had run', async () => {
  const [content, alone] = [join(folder, 'content'), join(folder, 'alone')];
  writeArticles(content, 6, 0);
  await parseHere();
  const note = writeNote(content);
  cpSync(content, alone, { recursive: true });
  for (const place of [content, alone]) writeArticles(place, 8, 5);
  await Promise.all(Array.from({ length: 4 }, () => run(['parse'])));
  const check = (io: Io) => runCheck({ content }, io);
  expect((await runAsCommandLine(check, { cwd: folder })).err).not.toMatch(/ {2}error/);
  expect(readFileSync(note, 'utf8')).toContain('Looked at by an editor.');
  await parseHere();
  await parseHere(alone);
  expect(bytesBelow(content)).toEqual(bytesBelow(alone));
});

test('a clock that was set back changes nothing of what a parse writes and keeps', async () => {
  const [content, other] = [join(folder, 'content'), join(folder, 'other')];
  writeArticles(content, 2, 0);
  await parseHere();
  const note = writeNote(content);
  cpSync(content, other, { recursive: true });
  for (const place of [content, other]) writeArticles(place, 2, 5);
  // What is there was written years after the clock's day.
  const environment = { NODE_OPTIONS: `--import=${clock}`, ONRECORD_DAYS: '-4000' };
  expect((await run(['parse'], environment)).code).toBe(0);
  utimesSync(note, new Date('1999-01-01'), new Date('1999-01-01'));
  expect((await run(['parse'], environment)).output).toContain('0 new, 0 changed');
  expect(readFileSync(note, 'utf8')).toContain('Looked at by an editor.');
  await parseHere(other);
  expect(bytesBelow(content)).toEqual(bytesBelow(other));
});

// A mount of the test's own, as the modes of a folder bind everyone but root: to be had as root or where user namespaces are allowed.
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
test.skipIf(!canMount)('a folder that cannot be written is named, and nothing in it changes', async () => {
  const content = join(folder, 'content');
  writeArticles(content, 2, 0);
  await parseHere();
  writeNote(content);
  writeArticles(content, 2, 5);
  const before = bytesBelow(content);
  const script = `mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"`;
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', script, 'sh', content, process.execPath, main, 'parse'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: '' } },
  );
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(/content\/\S+.*(?:read-only|cannot be written)/i);
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
  expect(bytesBelow(content)).toEqual(before);
  await parseHere();
  expect(existsSync(join(content, '.parsed', 'bridge-1.json'))).toBe(true);
});
