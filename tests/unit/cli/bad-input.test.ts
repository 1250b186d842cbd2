import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import type { ExitCode } from '../../../src/cli/terminal/exit-codes.ts';
import type { Io } from '../../../src/cli/terminal/io.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { runAsCommandLine } from './run-command.ts';

const project = resolve(import.meta.dirname, '../../..');
const main = join(project, 'src/cli/main.ts');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-bad-input-'));
  for (const kind of [
    'articles',
    'quotes',
    'statistics',
    'timeline',
    'people',
    'organisations',
    'documents',
    '.parsed',
  ])
    mkdirSync(join(folder, 'content', kind), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sound = `---
title: The bridge of Arle is to be rebuilt
publisher: The Arle Gazette
published: 2022-03-04
---

The bridge of Arle fell on March 1, 2022, and the town has talked of little else since then.

“We will rebuild the bridge before the winter,” said Mayor Nils Berg on March 3. “It carried more than 4,000 cars a day.”
`;

function onrecord(...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, CI: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, output: stdout + stderr };
}

const parse =
  (content: string) =>
  (io: Io): Promise<ExitCode> =>
    runParse({ content, files: [] }, io);
const check =
  (content: string) =>
  (io: Io): Promise<ExitCode> =>
    runCheck({ content }, io);

/** Every file below a folder with its bytes. */
const bytesBelow = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(path, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(path, file), 'latin1')]),
  );

const longText = `${sound}${'The town has asked for help again, and the answer is not known. '.repeat(330_000)}\n`;

describe('a file that is no article gets one clear message, and the records that were there stay', () => {
  test.each<[string, string, Uint8Array | string, string]>([
    ['an empty file', 'bad.md', '', 'empty'],
    ['a binary', 'bad.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), 'bad.txt'],
    [
      'broken UTF-8',
      'bad.txt',
      Buffer.concat([Buffer.from('The town of Arle\n\nA caf'), Buffer.from([0xe9, 0x20, 0x61])]),
      'UTF-8',
    ],
    ['20 MB of text', 'bad.md', longText, 'MB'],
    [
      'a page with no article in it',
      'bad.html',
      '<!doctype html><title>Log in</title><form><input></form>',
      'article',
    ],
    [
      'an article in another language',
      'bad.txt',
      'Die Brücke von Arle wird neu gebaut, sagte der Bürgermeister am Montag. Die Stadt hat nicht genug Geld und bittet das Land um Hilfe, weil der Winter kommt und die Brücke nicht mehr sicher ist.\n'.repeat(
        3,
      ),
      'English',
    ],
    ['front matter that is no YAML', 'bad.md', '---\ntitle: [Arle\n---\n\nThe bridge fell.\n', 'bad.md:'],
    [
      'front matter of another shape',
      'bad.md',
      '---\ntitle: Arle\npublished: soon\n---\n\nThe bridge fell.\n',
      'published',
    ],
  ])('%s', async (_, name, bytes, mentions) => {
    const content = join(folder, 'content');
    const commands = { parse: parse(content), check: check(content) };
    writeFileSync(join(folder, 'content/articles/bridge.md'), sound);
    expect((await runAsCommandLine(commands.parse, { cwd: folder })).code).toBe(0);
    const before = bytesBelow(join(folder, 'content'));
    writeFileSync(join(folder, 'content/articles', name), bytes);
    for (const [command, run] of Object.entries(commands)) {
      const { code, out, err } = await runAsCommandLine(run, { cwd: folder });
      const output = out + err;
      expect(code, command).toBe(1);
      expect(output).toContain(name);
      expect(output).toContain(mentions);
      expect(output).not.toMatch(/\n\s+at /);
    }
    rmSync(join(folder, 'content/articles', name));
    expect(bytesBelow(join(folder, 'content'))).toEqual(before);
  });
});

test('two articles of one name are refused by both names', async () => {
  writeFileSync(join(folder, 'content/articles/bridge.md'), sound);
  writeFileSync(join(folder, 'content/articles/bridge.txt'), sound);
  const { code, out, err } = await runAsCommandLine(parse(join(folder, 'content')), { cwd: folder });
  expect(code).toBe(1);
  expect(out + err).toContain('bridge.md');
  expect(out + err).toContain('bridge.txt');
});

test('a file that is not there is named', () => {
  const { status, output } = onrecord('extract', 'nowhere.md');
  expect(status).toBe(1);
  expect(output).toBe(`${join(folder, 'nowhere.md')}: there is no such file or folder. Check the path.\n`);
});

test('a command that is not known ends with 2', () => {
  expect(onrecord('publish').status).not.toBe(0);
  expect(onrecord('build', '--site', 'example').status).toBe(2);
});

// A file system of 48 KB in a mount of the test's own: to be had as root or where user namespaces are allowed.
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
test.skipIf(!canMount)('a full disk is said, and what was there is whole', () => {
  writeFileSync(join(folder, 'content/articles/bridge.md'), sound);
  const script = `
    mount -t tmpfs -o size=48k tmpfs "$1/small" && cp -r "$1/content" "$1/small/" &&
    head -c 40k /dev/zero > "$1/small/ballast" 2>/dev/null
    env -u CI "$2" "$3" parse --content "$1/small/content"; echo "status $?"
    find "$1/small/content" -type f -size 0; rm "$1/small/ballast"
    env -u CI "$2" "$3" parse --content "$1/small/content" && "$2" "$3" check --content "$1/small/content"; echo "then $?"`;
  mkdirSync(join(folder, 'small'));
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', script, 'sh', folder, process.execPath, main],
    {
      encoding: 'utf8',
    },
  );
  expect(stderr).toContain('the disk is full');
  expect(stdout).toContain('status 1');
  expect(stdout).toContain('then 0');
});

test('after a kill in the middle of a parse every file is whole, and the next parse ends what was begun', async () => {
  const articles = join(folder, 'content/articles');
  for (let index = 0; index < 16; index += 1)
    writeFileSync(
      join(articles, `bridge-${String(index)}.md`),
      sound.replaceAll('4,000', `${String(index + 1)},000`),
    );
  const whole = join(folder, 'whole');
  cpSync(join(folder, 'content'), join(whole, 'content'), { recursive: true });
  const here = { cwd: folder };
  expect((await runAsCommandLine(parse(join(whole, 'content')), here)).code).toBe(0);

  const child = spawn(process.execPath, [main, 'parse'], { cwd: folder, env: { ...process.env, CI: '' } });
  await new Promise<void>((resolvePromise) => {
    const watch = setInterval(() => {
      if (readdirSync(join(folder, 'content/quotes')).length >= 3 || child.exitCode !== null) {
        clearInterval(watch);
        child.once('close', () => {
          resolvePromise();
        });
        if (!child.kill('SIGKILL')) resolvePromise();
      }
    }, 1);
  });
  const content = join(folder, 'content');
  expect((await runAsCommandLine(check(content), here)).err).not.toMatch(/ {2}error/);
  expect((await runAsCommandLine(parse(content), here)).code).toBe(0);
  expect(bytesBelow(join(folder, 'content'))).toEqual(bytesBelow(join(whole, 'content')));
});
