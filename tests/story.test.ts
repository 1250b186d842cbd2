import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runParse } from '../src/cli/parse/parse.ts';
import { playChapter } from './story/play-chapter.ts';

const project = resolve(import.meta.dirname, '..');
const chapters = join(import.meta.dirname, 'story');
const day = '2031-10-20T12:00:00Z';

let folder = '';
let clone = '';
let env: Record<string, string> = {};

const git = (...args: string[]): void => {
  execFileSync('git', args, { cwd: clone, env, stdio: 'pipe' });
};

/** The project as a clone has it: its tracked files, as they are now. */
function cloneProject(): void {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' });
  for (const file of tracked.split('\0').filter((one) => one !== '')) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    copyFileSync(join(project, file), join(clone, file));
  }
  symlinkSync(join(project, 'node_modules'), join(clone, 'node_modules'));
  // The browser is unpacked once, not again for each clone.
  mkdirSync(join(project, '.cache', 'browser'), { recursive: true });
  mkdirSync(join(clone, '.cache'));
  symlinkSync(join(project, '.cache', 'browser'), join(clone, '.cache', 'browser'));
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Clone the project');
}

/** A command `onrecord` that runs the clone's own program, as its npm scripts do. */
function putCommand(bin: string): void {
  mkdirSync(bin);
  symlinkSync(process.execPath, join(bin, 'node'));
  writeFileSync(join(bin, 'onrecord'), '#!/bin/sh\nexec node src/cli/main.ts "$@"\n');
  chmodSync(join(bin, 'onrecord'), 0o755);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-story-'));
  clone = join(folder, 'clone');
  const bin = join(folder, 'bin');
  mkdirSync(clone);
  putCommand(bin);
  env = {
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    // What Node has compiled of the same files is kept for all commands that tests start.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(folder, 'compiled'),
    // The story's days are still to come, and no release is of such a day.
    NODE_OPTIONS: `--import=${pathToFileURL(join(project, 'tests/long/shift-clock.js')).href}`,
    ONRECORD_DAYS: String(Math.ceil((Date.parse('2031-12-31') - Date.now()) / 86_400_000)),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Olga Brandt',
    GIT_AUTHOR_EMAIL: 'olga@example.org',
    GIT_AUTHOR_DATE: day,
    GIT_COMMITTER_NAME: 'Olga Brandt',
    GIT_COMMITTER_EMAIL: 'olga@example.org',
    GIT_COMMITTER_DATE: day,
  };
  cloneProject();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const contentBytes = (): Record<string, string> => {
  const content = join(clone, 'content');
  return Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(content, file)).isFile())
      .map((file) => [file, readFileSync(join(content, file), 'latin1')]),
  );
};

const nowhere = (): Writable =>
  new Writable({
    write: (_, __, done) => {
      done();
    },
  });

/** What holds after every parse: another one changes not one byte. */
async function parseAgain(command: string): Promise<void> {
  if (!/\bonrecord parse\b/.test(command)) return;
  const before = contentBytes();
  await runParse(
    { content: join(clone, 'content'), files: [] },
    {
      stdin: Readable.from([]),
      stdout: nowhere(),
      stderr: nowhere(),
      env: {},
      cwd: clone,
      isTerminal: false,
    },
  );
  expect(contentBytes(), `after another parse than: ${command}`).toEqual(before);
}

const mask = (text: string): string =>
  text
    .replaceAll(clone, '<clone>')
    .replace(/\b[0-9a-f]{64}\b/g, '<sha256>')
    .replace(/in git \([0-9a-f]{12}\)/g, 'in git (<commit>)')
    .replace(/\bPDF, \d+ KB\b/g, 'PDF, <size> KB');

test.for(
  readdirSync(chapters)
    .filter((file) => file.endsWith('.md'))
    .sort(),
)('goes as the chapter %s tells it', { timeout: 240_000 }, async (file) => {
  const path = join(chapters, file);
  const told = readFileSync(path, 'utf8');
  const played = await playChapter(told, {
    shell: '/bin/sh',
    folder: clone,
    env,
    mask,
    afterEach: parseAgain,
  });
  // To extend a chapter: write the commands, run this once, and read every line of the difference.
  if (process.env['ONRECORD_STORY'] === 'write') writeFileSync(path, played);
  expect(played).toBe(told);
});
