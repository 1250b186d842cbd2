import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { recordRun } from './record-run.ts';

const project = resolve(import.meta.dirname, '../..');
const clock = pathToFileURL(join(import.meta.dirname, 'shift-clock.js')).href;

/** What of the project a build needs; the packages are linked, as Vite resolves them from where they are. */
const parts = [
  'src',
  'content',
  'LICENSE',
  'public',
  'schemas',
  'node_modules',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds a copy of the project at a path of its own, without what earlier builds kept, and gives each file's SHA-256. */
function buildAt(path: string, environment: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  mkdirSync(path, { recursive: true });
  execFileSync('cp', ['-al', ...parts.map((part) => join(project, part)), path]);
  execFileSync(
    process.execPath,
    ['src/cli/main.ts', 'build', '--frozen', '--site', 'https://facts.example'],
    {
      cwd: path,
      env: { ...process.env, NODE_OPTIONS: `--import=${clock}`, ...environment },
      stdio: 'pipe',
    },
  );
  const dist = join(path, 'dist');
  return new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dist, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(dist, file)))
          .digest('hex'),
      ]),
  );
}

test(
  'two builds on two paths, with other time zones, languages and clocks, are the same bytes',
  { timeout: 1_200_000 },
  () => {
    // Within the project, so that the files of the packages can be linked and need no copy.
    mkdirSync(join(project, '.cache'), { recursive: true });
    const folder = mkdtempSync(join(project, '.cache', 'two-builds-'));
    try {
      const one = buildAt(join(folder, 'one'), { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' });
      const other = buildAt(join(folder, 'a longer path', 'with ümlauts'), {
        TZ: 'America/Los_Angeles',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        ONRECORD_DAYS: '400',
      });
      expect([...one.keys()].filter((file) => file.endsWith('.pdf')).length).toBeGreaterThan(1);
      expect([...one.keys()].filter((file) => file.endsWith('.png')).length).toBeGreaterThan(0);
      expect([...other]).toEqual([...one]);
      recordRun({
        what: 'two builds on two paths, with other time zones, languages and clocks: the same bytes, PDFs and pictures included; files compared',
        cases: one.size,
        seed: null,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
