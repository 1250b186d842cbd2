import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../src/files/read/read-content.ts';
import { makeContentFolder, type ContentFolder } from '../unit/cli/content-folder.ts';
import { recordRun } from './record-run.ts';

const project = resolve(import.meta.dirname, '../..');
const kills = Number(process.env['ONRECORD_KILLS'] ?? 80);

let folder: ContentFolder;
let place = '';
beforeEach(() => {
  folder = makeContentFolder();
  place = mkdtempSync(join(tmpdir(), 'onrecord-kill-build-'));
});
afterEach(() => {
  folder.remove();
  rmSync(place, { recursive: true, force: true });
});

/** An article with a figure that is another one in every round, so that its sheets are printed anew. */
const articleOf = (round: number): string =>
  `---\ntitle: The mill of Sorn\npublisher: The Sorn Courier\npublished: 2031-05-04\n---\n\n` +
  `“We counted ${String(round + 1000)} houses by the old mill,” said Ines Okafor, a miller.\n\n` +
  `The town lost ${String(round + 20_000)} trees on May 2, 2031, Tomas Lind said.\n`;

/** Builds in a process of its own, which is killed alone and outright after some milliseconds. */
function build(
  killAfter: number | null,
  out = 'dist',
): Promise<{ readonly killed: boolean; readonly code: number | null }> {
  const main = join(project, 'src/cli/main.ts');
  const args = [main, 'build', '--content', folder.content, '--out', join(place, out)];
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...process.env, CI: '' },
    stdio: 'ignore',
  });
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code, signal) => {
      if (timer) clearTimeout(timer);
      done({ killed: signal === 'SIGKILL', code });
    });
  });
}

/** Every file of a site, as text of its bytes. */
const siteAt = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(path, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(path, file), 'latin1')]),
  );

/** The site that stands in its place, or, where it had just been moved aside, beside it. */
const standing = (): ReadonlyMap<string, string> =>
  siteAt(existsSync(join(place, 'dist')) ? join(place, 'dist') : join(place, 'dist.old'));

const figureOf = (site: ReadonlyMap<string, string>): string =>
  /(\d,\d{3}|\d{4}) houses/.exec(site.get('articles/mill/index.html') ?? '')?.[1] ?? '';

it(
  `a build that is killed leaves a whole site, and the next one is right, at ${String(kills)} random moments`,
  { timeout: 3_600_000 },
  async () => {
    folder.put('articles/mill.md', articleOf(0));
    expect((await build(null)).code).toBe(0);
    folder.put('articles/mill.md', articleOf(1));
    const started = performance.now();
    expect((await build(null)).code).toBe(0);
    const whole = performance.now() - started;
    const files = [...standing().keys()].filter(
      (file) => !file.startsWith('_astro/') && !file.startsWith('pagefind/'),
    );

    let before = standing();
    let killed = 0;
    for (let round = 2; killed < kills; round += 1) {
      expect(round).toBeLessThan(4 * kills);
      folder.put('articles/mill.md', articleOf(round));
      if ((await build(Math.random() * whole)).killed) killed += 1;
      // the old site whole, or the new one
      const now = standing();
      if (figureOf(now) === figureOf(before)) expect(now).toEqual(before);
      else expect(figureOf(now)).toBe(String(round + 1000));
      for (const file of files.filter((one) => one.endsWith('.pdf')))
        expect(now.get(file)?.trimEnd().endsWith('%%EOF'), file).toBe(true);
      const { problems } = await readContent(folder.content);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      before = now;
      if (round % 8 !== 0) continue;
      expect((await build(null)).code).toBe(0);
      before = standing();
      expect(figureOf(before)).toBe(String(round + 1000));
      expect(readdirSync(place)).toEqual(['dist']);
      expect((await build(null, 'clean')).code).toBe(0);
      expect(before).toEqual(siteAt(join(place, 'clean')));
      rmSync(join(place, 'clean'), { recursive: true });
      expect(Object.keys(folder.bytes()).filter((file) => file.endsWith('.unfinished'))).toEqual([]);
    }
    recordRun({
      what: 'a build with its prints, killed at a random moment: the site is whole, and the next build is right; kills',
      cases: killed,
      seed: null,
    });
  },
);
