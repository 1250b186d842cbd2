import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { runReview } from '../../../src/cli/review/review.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

const frontMatter = `---
title: The mill of Sorn is to reopen
publisher: The Sorn Courier
published: 2031-05-04
---

`;
const paragraphs = [
  '“The old wheel will turn again in June,” said Mayor Ines Okafor.',
  '“We were never asked about it at all,” said Tomas Lind, a miller.',
  'The town counted 1,200 visitors in 2029.',
  '“The roof has been rotten for years,” said Clara Voss, an engineer.',
  'The mill burned down on March 3, 2012, the mayor said.',
  '“The north road must be mended first,” said Nils Berg, a driver.',
];
const articleOf = (some: readonly string[]): string => `${frontMatter}${some.join('\n\n')}\n`;

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
});
afterEach(() => {
  folder.remove();
});

const parse = (): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runParse({ content: folder.content, files: [] }, io));
const recordOf = (words: string): string =>
  Object.keys(folder.bytes()).find((one) => one.startsWith('quotes/') && folder.read(one).includes(words)) ??
  '';

describe('the difference that git shows', () => {
  const ownFiles = /^(?:articles|\.parsed)\//;

  it('counts no old record where a sentence is put in at the top and an article is added', async () => {
    folder.put('articles/mill.md', articleOf(paragraphs));
    await parse();
    const before = folder.bytes();
    const records = Object.keys(before).filter((file) => !ownFiles.test(file));
    expect(records.length).toBeGreaterThan(8);
    const parsedBefore = folder.read('.parsed/mill.json').split('\n');
    const top = 'The valley is quiet at this time of the year.';
    folder.put('articles/mill.md', articleOf([top, ...paragraphs]));
    folder.put(
      'articles/harbour.md',
      `---\ntitle: The harbour of Tarn\npublisher: The Tarn Herald\npublished: 2031-06-01\n---\n\n“We lost 300 jobs,” said Clara Voss, a fisher.\n`,
    );
    await parse();
    const after = folder.bytes();
    expect(records.filter((file) => after[file] !== before[file])).toEqual([]);
    // The sentence holds nothing that is kept of an article, so that the machine's own file stays as it was too.
    expect(folder.read('.parsed/mill.json').split('\n')).toEqual(parsedBefore);
    expect(Object.keys(after).some((file) => file.startsWith('quotes/harbour/'))).toBe(true);
  });
});

describe('two branches that each parsed and edited', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], {
      cwd: folder.root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const commit = (message: string): void => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };
  const edit = (words: string, from: string | RegExp, to: string): void => {
    const path = recordOf(words);
    expect(folder.read(path)).toMatch(from);
    folder.put(path, folder.read(path).replace(from, to));
  };

  it('merge cleanly where their edits do not touch, and a parse finds nothing to do', async () => {
    git('init', '-q', '-b', 'main');
    folder.put('articles/mill.md', articleOf(paragraphs));
    await parse();
    commit('parse');

    git('checkout', '-q', '-b', 'one');
    edit('old wheel', /^kind: /m, 'title: The wheel\nkind: ');
    folder.put(
      'articles/mill.md',
      articleOf(
        paragraphs
          .map((one) => one.replace('1,200', '1,300'))
          .concat('“It is late for all that,” said Olga Brandt, a baker.'),
      ),
    );
    await parse();
    commit('one');

    git('checkout', '-q', 'main');
    git('checkout', '-q', '-b', 'two');
    edit('never asked', /^kind: /m, 'context: He was asked in spring.\nkind: ');
    edit('rotten', /$/, 'See the report.\n');
    folder.put(
      'articles/mill.md',
      articleOf(
        ['“I saw it all,” said Ada Zorn, a teacher.'].concat(
          paragraphs.map((one) => one.replace('for years', 'for weeks')),
        ),
      ),
    );
    await parse();
    commit('two');

    git('merge', '-q', '--no-edit', 'one');
    const merged = folder.bytes();
    const { code, out } = await parse();
    expect(code).toBe(0);
    expect(out).toContain('0 new, 0 changed');
    expect(folder.bytes()).toEqual(merged);
    expect(folder.read(recordOf('old wheel'))).toContain('title: The wheel\n');
    expect(folder.read(recordOf('never asked'))).toContain('context: He was asked in spring.\n');
    expect(folder.read(recordOf('for weeks'))).toMatch(/See the report\.\n$/);
  });

  it('refuse to parse and to review while git’s marks are in the machine’s file or in the file to work through', async () => {
    git('init', '-q', '-b', 'main');
    folder.put('articles/mill.md', articleOf(paragraphs));
    await parse();
    const path = recordOf('old wheel');
    folder.put(path, folder.read(path).replace('in June,', 'in early June,'));
    commit('parse');
    for (const [branch, month] of [
      ['one', 'July'],
      ['two', 'August'],
    ] as const) {
      git('checkout', '-q', '-b', branch, 'main');
      folder.put('articles/mill.md', articleOf(paragraphs).replace('in June', `in ${month}`));
      await parse();
      commit(branch);
    }
    expect(() => git('merge', '-q', '--no-edit', 'one')).toThrow();
    folder.put('articles/mill.md', articleOf(paragraphs).replace('in June', 'in July'));
    const before = folder.bytes();
    for (const run of [parse, () => folder.run((io) => runReview({ content: folder.content }, io))]) {
      const { code, err } = await run();
      expect(code).toBe(1);
      expect(err).toMatch(/content\/\.parsed\/mill\.json:\d+ {2}error .*marks that git leaves/);
      expect(folder.bytes()).toEqual(before);
    }
    git('checkout', '-q', '--ours', 'content/.parsed/mill.json');
    const { code, err } = await folder.run((io) => runReview({ content: folder.content }, io));
    expect(code).toBe(1);
    expect(err).toMatch(/content\/review\/mill\.yaml:\d+ {2}error .*marks that git leaves/);
  });
});
