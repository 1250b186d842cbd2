import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPages, filesOf } from '../unit/site/build-pages.ts';
import { recordRun } from './record-run.ts';

const rounds = Number(process.env['ONRECORD_BUILDS'] ?? 40);

/** Puts a field into a file's front matter, where it has none of the name. */
const put =
  (field: string, value: string) =>
  (text: string): string =>
    new RegExp(`^${field}:`, 'm').test(text) ? text : text.replace('---\n', `---\n${field}: ${value}\n`);

/** What an editor, or a publisher, does to one file. */
const edits = {
  context: put('context', 'An editor’s word.'),
  title: put('title', 'Another title'),
  name: (text: string) => text.replace(/^name: .*/m, 'name: Ada Quill'),
  about: put('note', 'Known from elsewhere.'),
  note: (text: string) => `${text}A note on <Person id="marta-lindqvist-vance" />.\n`,
  hidden: put('noindex', 'true'),
  withheld: put('withheld', 'true'),
  longer: (text: string) => `${text}\nThe town met again on 3 May 2025, and 90 people came.\n`,
  deleted: () => null,
} as const satisfies Readonly<Record<string, (text: string) => string | null>>;

type Edit = keyof typeof edits;

/** The files that an edit can be made to. */
const placesOf = (edit: Edit, files: readonly string[]): string[] =>
  files.filter((file) => {
    const isName = /^(?:people|organisations|documents)\//.test(file);
    const isArticle = file.startsWith('articles/');
    if (edit === 'name' || edit === 'about') return isName;
    if (edit === 'longer') return isArticle;
    if (edit === 'title') return !isName && !isArticle;
    if (edit === 'context' || edit === 'deleted') return !isName && !isArticle;
    return !isArticle || edit !== 'note';
  });

test(
  'a build that takes pages from the last one is byte for byte the one that makes them all, whatever was edited between',
  { timeout: 3_600_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-warm-'));
    const seed = Date.now() % 2 ** 31;
    const names: Edit[] = [
      'context',
      'title',
      'name',
      'about',
      'note',
      'hidden',
      'withheld',
      'longer',
      'deleted',
    ];
    const choices = fc.sample(
      fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(1000)), { minLength: 1, maxLength: 3 }),
      { numRuns: rounds, seed },
    );
    let taken = 0;
    try {
      const content = join(folder, 'content');
      const dist = join(folder, 'dist');
      for (const [round, chosen] of choices.entries()) {
        // An editor who takes everything back, from time to time.
        if (round % 8 === 0) {
          await rm(content, { recursive: true, force: true });
          await cp('tests/fixtures/content', content, { recursive: true });
        }
        for (const [edit, place] of chosen) {
          const all = (await readdir(content, { recursive: true }))
            .filter((file) => /\.mdx?$/.test(file))
            .sort();
          const places = placesOf(edit, all);
          const file = join(content, places[place % places.length] ?? '');
          const text = edits[edit](await readFile(file, 'utf8'));
          if (text === null) await rm(file);
          else await writeFile(file, text);
        }
        const made = await buildPages(content, dist);
        const anew = join(folder, `anew-${String(round)}`);
        const all = await buildPages(content, anew);
        taken += all - made;
        expect(
          await filesOf(dist),
          `seed ${String(seed)}, round ${String(round)}: ${JSON.stringify(chosen)}`,
        ).toEqual(await filesOf(anew));
        await rm(anew, { recursive: true });
      }
      expect(taken).toBeGreaterThan(0);
      recordRun({
        what: 'a build after edits takes what it can from the last one, and is byte for byte the one that makes everything; builds',
        cases: rounds,
        seed,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
