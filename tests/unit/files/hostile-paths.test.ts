import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { placeIn } from '../../../src/files/write/place-in.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { removeUnfinished } from '../../../src/files/write/remove-unfinished.ts';
import { slug } from '../../../src/files/naming/slug.ts';
import { writeWholeFile } from '../../../src/files/write/write-whole-file.ts';
import { idSchema } from '../../../src/records/id.ts';
import { makeContentFolder, type ContentFolder } from '../cli/content-folder.ts';
import { anyCharacter } from '../hostile/any-character.ts';

const article = `---
title: The mill of Sorn
publisher: The Sorn Courier
published: 2031-05-04
---

“We will turn the wheel before the winter,” said Mayor Nils Berg on May 3. “It fed more than 4,000 people.”
`;
const secret = '---\nname: The secret of the house\n---\nNot to be published.\n';

let folder: ContentFolder;
let outside = '';
beforeEach(() => {
  folder = makeContentFolder();
  outside = mkdtempSync(join(tmpdir(), 'onrecord-outside-'));
  folder.put('articles/mill.md', article);
});
afterEach(() => {
  folder.remove();
  rmSync(outside, { recursive: true, force: true });
});

const parse = () => folder.run((io) => runParse({ content: folder.content, files: [] }, io));
const check = () => folder.run((io) => runCheck({ content: folder.content }, io));
const link = (path: string, target: string): void => {
  mkdirSync(dirname(join(folder.content, path)), { recursive: true });
  symlinkSync(target, join(folder.content, path));
};
const outsideNow = (): Record<string, string> =>
  Object.fromEntries(readdirSync(outside).map((name) => [name, readFileSync(join(outside, name), 'utf8')]));

describe('a symbolic link in content/', () => {
  const files = ['articles/secret.txt', 'people/secret.mdx', 'quotes/mill/secret.mdx', '.parsed/mill.json'];
  const folders = ['people', 'quotes', 'quotes/mill', '.parsed', 'review', 'releases'];
  const one = ['settings.yaml'];
  test.each([...files, ...one, ...folders])('%s is not followed, and says so', async (path) => {
    const isFolder = folders.includes(path);
    const target = isFolder ? outside : join(outside, 'secret.mdx');
    writeFileSync(join(outside, 'secret.mdx'), secret);
    const before = outsideNow();
    link(path, target);
    for (const run of [parse, check, parse]) {
      const { code, out, err } = await run();
      expect(code).toBe(1);
      expect(out + err).toContain(`content/${path}`);
      expect(out + err).toContain('is a symbolic link');
      expect(out + err).not.toContain('secret of the house');
    }
    const content = await readContent(folder.content);
    expect(JSON.stringify([content.entities, content.articles.map(({ id }) => id)])).not.toContain('secret');
    expect(outsideNow()).toEqual(before);
    // Once it is gone, everything goes on.
    rmSync(join(folder.content, path));
    expect((await parse()).code).toBe(0);
  });

  test('whose folder leads round in a circle ends no command in one', async () => {
    for (const name of ['one', 'two', 'three']) link(`quotes/${name}`, '..');
    expect((await parse()).code).toBe(1);
    expect(removeUnfinished(folder.content)).toEqual([]);
  });

  test('hides the records behind it, and none is made a second time or taken for deleted', async () => {
    expect((await parse()).code).toBe(0);
    const before = folder.bytes();
    const quotes = join(folder.content, 'quotes/mill');
    rmSync(quotes, { recursive: true });
    symlinkSync(outside, quotes);
    expect((await parse()).code).toBe(1);
    rmSync(quotes);
    for (const [path, bytes] of Object.entries(before))
      if (path.startsWith('quotes/')) folder.put(path, Buffer.from(bytes, 'latin1').toString());
    expect((await parse()).code).toBe(0);
    expect(folder.bytes()).toEqual(before);
  });

  test('lets nothing unfinished be taken away outside', () => {
    const left = join(outside, '.x.mdx.999999.unfinished');
    writeFileSync(left, '');
    link('quotes/mill', outside);
    removeUnfinished(folder.content);
    expect(existsSync(left)).toBe(true);
  });

  test('may lead to the content folder itself', async () => {
    const path = join(outside, 'content');
    symlinkSync(folder.content, path);
    const { code } = await folder.run((io) => runParse({ content: path, files: [] }, io));
    expect(code).toBe(0);
    expect((await readContent(folder.content)).quotes.length).toBeGreaterThan(0);
  });
});

describe('a path that leads out', () => {
  test.each(['../x', 'a/../../x', '/etc/x', 'a//x', './x', '', '..', 'a\\..\\..\\x', '.'])(
    '%j is refused',
    (path) => {
      expect(() => placeIn(folder.content, path)).toThrow('expected a path below');
      expect(() => {
        writeWholeFile(folder.content, path, 'x');
      }).toThrow('expected a path below');
    },
  );

  test('never comes of any words that an id is made of', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: anyCharacter, maxLength: 400 }), fc.string({ maxLength: 400 })),
        (words) => {
          const id = slug(words);
          if (id === '') return;
          expect(idSchema.safeParse(id).success).toBe(true);
          expect(placeIn(folder.content, `people/${id}.mdx`)).toBe(
            resolve(folder.content, 'people', `${id}.mdx`),
          );
        },
      ),
      { numRuns: Number(process.env['ONRECORD_RUNS'] ?? 200) },
    );
  });
});

describe('a name', () => {
  test.each(['con', 'aux', 'nul', 'prn', 'com1', 'lpt9'])(
    '%s, which Windows keeps, is no id and none is made of it',
    (name) => {
      expect(idSchema.safeParse(name).success).toBe(false);
      expect(idSchema.safeParse(slug(name.toUpperCase())).success).toBe(true);
      expect(slug(name)).not.toBe(name);
    },
  );

  test.each([
    'Mill.mdx',
    'MILL.mdx',
    'mi\u0301ll.mdx',
    'míll.mdx',
    'mill .mdx',
    'a--b.mdx',
    'aux.mdx',
    `${'a'.repeat(240)}.mdx`,
  ])('%j is refused with its file, beside one of the same letters', async (name) => {
    folder.put('people/mill.mdx', '---\nname: Ann Mill\n---\n');
    folder.put(`people/${name}`, '---\nname: Bea Mill\n---\n');
    const { entities, problems } = await readContent(folder.content);
    expect(entities.map(({ id }) => id)).toEqual(['mill']);
    expect(problems.map(({ file }) => file)).toEqual([`content/people/${name}`]);
  });
});
