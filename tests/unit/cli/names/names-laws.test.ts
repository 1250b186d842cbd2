import fc from 'fast-check';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNames, type NamesFlags } from '../../../../src/cli/names/names.ts';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { namesDesk } from '../../../../src/files/names/desk.ts';
import { planJoin } from '../../../../src/files/names/plan-join.ts';
import { planPart } from '../../../../src/files/names/plan-part.ts';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { labelledPairs } from '../../files/identity/namesakes/pairs.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

const runs = Number(process.env['ONRECORD_RUNS'] ?? 10);

const withFrontMatter = ({
  title,
  publisher,
  published,
  text,
}: (typeof labelledPairs)[0]['articles'][0]): string =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\n---\n\n${text}\n`;

let made: ContentFolder;
let place = '';
beforeAll(async () => {
  made = makeContentFolder();
  const some = labelledPairs.filter((_, index) => [2, 81, 95, 101, 150].includes(index));
  for (const { articles } of some)
    for (const article of articles) made.put(`articles/${article.id}.md`, withFrontMatter(article));
  await made.run((io) => runParse({ content: made.content, files: [] }, io));
  place = mkdtempSync(join(tmpdir(), 'onrecord-names-'));
});
afterAll(() => {
  made.remove();
  rmSync(place, { recursive: true, force: true });
});

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'latin1')]),
  );

const names = async (flags: Omit<NamesFlags, 'content' | 'names'>, content: string): Promise<string> => {
  const ran = await made.run((io) => runNames({ ...flags, content, names: [] }, io));
  if (ran.code !== 0) throw new Error(ran.err + ran.out);
  return ran.out;
};

/** What an editor may have done to a file: quotation marks, a comment, a field, a note that calls somebody. */
const edits: readonly ((text: string, someone: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/^(speaker|assertedBy): (people\/\S+)$/m, '$1: "$2" # as the article has it'),
  (text) => text.replace(/^(speaker|assertedBy): (people\/\S+)$/m, "$1:   '$2'"),
  (text, someone) => `${text}\nSee <Person id="${someone}" /> for more.\n`,
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/^name: .*$/m, '$&\nnote: Somebody known in town.'),
];

describe('names', () => {
  it('merge then split leaves every byte as it was, and a parse after either changes nothing', async () => {
    const people = readdirSync(join(made.content, 'people')).map((file) => file.replace('.mdx', ''));
    const files = Object.keys(bytesOf(made.content)).filter((file) =>
      /^(?:quotes|timeline|people)\//.test(file),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(people, { minLength: 2, maxLength: 4 }),
        fc.array(fc.tuple(fc.constantFrom(...files), fc.nat(edits.length - 1), fc.constantFrom(...people)), {
          maxLength: 6,
        }),
        fc.nat(9),
        async (merged, edited, parseToo) => {
          const folder = join(place, 'content');
          rmSync(folder, { recursive: true, force: true });
          cpSync(made.content, folder, { recursive: true });
          for (const [file, edit, someone] of edited) {
            // One note a name: two that differ are not brought together.
            if (edit === 5 && edited.some(([other, one]) => one === 5 && other !== file)) continue;
            const text = readFileSync(join(folder, file), 'utf8');
            writeFileSync(join(folder, file), edits[edit]?.(text, someone) ?? text);
          }
          if (parseToo === 0) await made.run((io) => runParse({ content: folder, files: [] }, io));
          const before = bytesOf(folder);
          const [kept = '', ...gone] = merged;
          await names({ merge: [kept, ...gone].map((id) => `people/${id}`) }, folder);
          const joined = bytesOf(folder);
          for (const id of gone) {
            expect(joined[`people/${id}.mdx`]).toBeUndefined();
            const left = Object.entries(joined).filter(
              ([file, text]) =>
                !file.startsWith('.names') &&
                new RegExp(`people/${id}(?![a-z0-9-])|<Person id="${id}"`).test(text),
            );
            expect(left.map(([file]) => file)).toEqual([]);
          }
          if (parseToo === 1) {
            await made.run((io) => runParse({ content: folder, files: [] }, io));
            expect(bytesOf(folder)).toEqual(joined);
          }
          await names({ split: `people/${kept}` }, folder);
          expect(bytesOf(folder)).toEqual(before);
        },
      ),
      { numRuns: Math.min(runs, 1000) },
    );
  });

  it('merge then split on the desk leaves every file as it was, whoever and however many they are', async () => {
    const content = await readContent(made.content);
    const all = content.entities.map(({ kind, id }) => `${kind}/${id}`);
    const texts = Object.keys(bytesOf(made.content)).filter((file) => /^(?:quotes|timeline)\//.test(file));
    fc.assert(
      fc.property(
        fc.constantFrom('people', 'organisations'),
        fc.shuffledSubarray(all, { minLength: 2, maxLength: 12 }),
        fc.array(fc.tuple(fc.constantFrom(...texts), fc.nat(2)), { maxLength: 4 }),
        (kind, drawn, edited) => {
          const [kept, ...gone] = drawn.filter((is) => is.startsWith(`${kind}/`)).slice(0, 4);
          if (kept === undefined || gone.length === 0) return;
          const desk = namesDesk(made.content);
          for (const [file, edit] of edited)
            desk.put(file, edits[edit]?.(desk.read(file) ?? '', 'nobody') ?? null);
          const before = desk.writes();
          for (const other of gone) planJoin(desk, content, kept, other);
          expect(gone.map((other) => desk.read(`${other}.mdx`))).toEqual(gone.map(() => null));
          expect(new Set(planPart(desk, kept))).toEqual(new Set(gone));
          expect(desk.writes()).toEqual(before);
        },
      ),
      { numRuns: Number(process.env['ONRECORD_RUNS'] ?? 1000) },
    );
  });

  it('rename and rename back leave every byte but the former ids', async () => {
    const folder = join(place, 'renamed');
    cpSync(made.content, folder, { recursive: true });
    const [id = ''] = readdirSync(join(folder, 'people')).map((file) => file.replace('.mdx', ''));
    const before = bytesOf(folder);
    await names({ rename: [`people/${id}`, 'somebody-else'] }, folder);
    expect(readFileSync(join(folder, 'people/somebody-else.mdx'), 'utf8')).toContain(`formerly:\n  - ${id}`);
    await made.run((io) => runParse({ content: folder, files: [] }, io));
    await names({ rename: ['people/somebody-else', id] }, folder);
    const { [`people/${id}.mdx`]: file, ...rest } = bytesOf(folder);
    const { [`people/${id}.mdx`]: was, ...others } = before;
    expect(rest).toEqual(others);
    expect(file).toBe(was?.replace(/---\n$/, 'formerly:\n  - somebody-else\n---\n'));
  });

  it('a dry run shows the difference and writes nothing', async () => {
    const before = bytesOf(made.content);
    const [one = '', other = ''] = readdirSync(join(made.content, 'people')).map((file) =>
      file.replace('.mdx', ''),
    );
    const shown = await names({ merge: [`people/${one}`, `people/${other}`], dryRun: true }, made.content);
    expect(shown).toContain(`+formerly:\n+  - ${other}`);
    expect(bytesOf(made.content)).toEqual(before);
  });

  it('says what keeps two from being brought together, and what to do', async () => {
    const folder = join(place, 'refused');
    cpSync(made.content, folder, { recursive: true });
    const [one = '', other = ''] = readdirSync(join(folder, 'people')).map((file) =>
      file.replace('.mdx', ''),
    );
    const path = join(folder, 'people', `${one}.mdx`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/---\n$/, `distinctFrom: [${other}]\n---\n`));
    const before = bytesOf(folder);
    await expect(names({ merge: [`people/${one}`, `people/${other}`] }, folder)).rejects.toThrow(
      /An editor has said that .* are two\. .*take the id out of distinctFrom/,
    );
    await expect(names({ split: `people/${one}` }, folder)).rejects.toThrow(/--split .* --articles ARTICLE/);
    await expect(names({ merge: ['people/nobody-at-all', `people/${one}`] }, folder)).rejects.toThrow(
      /There is no file people\/nobody-at-all\.mdx\. npm run names lists/,
    );
    expect(bytesOf(folder)).toEqual(before);
  });

  it('takes what some articles mean out of a record', async () => {
    const folder = join(place, 'parted');
    cpSync(made.content, folder, { recursive: true });
    const pair = labelledPairs[101];
    const [first, second] = pair?.articles ?? [];
    const is = (article: string): string =>
      /"is":"(people\/[^"]*)","name":"([^"]*)"/.exec(
        readFileSync(join(folder, `.parsed/${article}.json`), 'utf8'),
      )?.[1] ?? '';
    const kept = is(second?.id ?? '');
    expect(is(first?.id ?? '')).toBe(kept);
    await names({ split: kept, articles: [second?.id ?? ''] }, folder);
    const parted = is(second?.id ?? '');
    expect(parted).toBe(`${kept}-2`);
    expect(readFileSync(join(folder, `${parted}.mdx`), 'utf8')).toContain(
      `distinctFrom:\n  - ${kept.replace('people/', '')}`,
    );
    const after = bytesOf(folder);
    await made.run((io) => runParse({ content: folder, files: [] }, io));
    expect(bytesOf(folder)).toEqual(after);
  });
});
