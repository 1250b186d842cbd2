import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/read/read-content.ts';
import { makeContentFolder, type ContentFolder } from '../unit/cli/content-folder.ts';
import { recordRun } from './record-run.ts';

const command = resolve(import.meta.dirname, '../../src/cli/main.ts');
/** A few articles are written one by one, many in batches and by threads. */
const sizes = [
  { articles: 3, kills: 120 },
  { articles: 45, kills: 60 },
] as const;

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
});
afterEach(() => {
  folder.remove();
});

/** An article whose figures and days are other ones in every round. */
function articleOf(number: number, round: number): string {
  const people = ['Ines Okafor', 'Tomas Lind', 'Clara Voss', 'Nils Berg', 'Olga Brandt'];
  const paragraphs = people.map((who, place) => {
    const count = (round * 37 + place * 11 + number) % 900;
    return (
      `“We counted ${String(count + 100)} houses by the old mill,” said ${who}, a miller.\n\n` +
      `The town lost ${String(count + 2000)} trees on May ${String((round % 28) + 1)}, 2030, ${who} said.`
    );
  });
  return `---\ntitle: The mill of Sorn, part ${String(number)}\npublisher: The Sorn Courier\npublished: 2031-05-04\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** Runs a parse in a process of its own and kills it after some milliseconds; gives whether it was killed before its end. */
function parse(
  killAfter: number | null,
): Promise<{ readonly killed: boolean; readonly code: number | null }> {
  const child = spawn(process.execPath, [command, 'parse', '--content', folder.content], {
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

const isRecord = (path: string): boolean => /^(?:quotes|statistics|timeline)\/.*\.mdx$/.test(path);

describe('a parse that is killed', () => {
  it.each(sizes)(
    'leaves content/ valid and every edit in place, of $articles articles at $kills random moments',
    { timeout: 3_600_000 },
    async ({ articles, kills }) => {
      for (let number = 0; number < articles; number++)
        folder.put(`articles/mill-${String(number)}.md`, articleOf(number, 0));
      const started = performance.now();
      expect((await parse(null)).code).toBe(0);
      const whole = performance.now() - started;

      const notes = new Map<string, string>();
      let killed = 0;
      for (let round = 1; killed < kills; round++) {
        expect(round).toBeLessThan(4 * kills);
        // An editor writes a note into one record more, and every article changes.
        const records = Object.keys(folder.bytes()).filter(isRecord);
        const path = records[(round * 7) % records.length] ?? '';
        if (!notes.has(path)) {
          notes.set(path, `Looked at in round ${String(round)}.`);
          folder.put(path, `${folder.read(path)}\n${notes.get(path) ?? ''}\n`);
        }
        for (let number = 0; number < articles; number++)
          folder.put(`articles/mill-${String(number)}.md`, articleOf(number, round % 9));
        if ((await parse(Math.random() * whole)).killed) killed++;

        const { problems } = await readContent(folder.content);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        for (const [file, note] of notes) expect(folder.read(file), file).toContain(note);

        if (round % 20 === 0) {
          expect((await parse(null)).code).toBe(0);
          const healed = folder.bytes();
          expect(Object.keys(healed).filter((file) => file.endsWith('.unfinished'))).toEqual([]);
          expect((await parse(null)).code).toBe(0);
          expect(folder.bytes()).toEqual(healed);
        }
      }
      recordRun({
        what: `a parse of ${String(articles)} articles, killed at a random moment: content/ is valid, every edit is there, and the next parse heals it; kills`,
        cases: killed,
        seed: null,
      });
    },
  );
});
