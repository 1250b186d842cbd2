import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../../../src/cli/terminal/io.ts';
import { runParse, type ParseFlags } from '../../../../src/cli/parse/parse.ts';
import { runCommand, type Ran } from '../run-command.ts';

let root = '';
let content = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-parse-'));
  content = join(root, 'content');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const frontMatter = `---
title: The bridge of Arle is to be rebuilt
publisher: The Arle Gazette
published: 2022-03-04
---

`;
const paragraphs = [
  'The bridge of Arle fell on March 1, 2022, and the town has talked of little else since then.',
  '“We will rebuild the bridge before the winter,” said Mayor Nils Berg on March 3. “It carried more than 4,000 cars a day.”',
  'Mayor Berg said the town had asked the ministry for 12 million euros.',
  '“The old stones were rotten long ago,” said Clara Voss, an engineer at the Ministry of Works.',
];
const bridge = frontMatter + paragraphs.join('\n\n') + '\n';
const harbour = `---
title: The harbour of Tarn is to close
publisher: The Tarn Herald
published: 2023-05-10
---

“We cannot keep the harbour open for six ships,” said Nils Berg, a fisherman, on May 9, 2023.

The harbour of Tarn has lost 300 jobs since 2020, the town said.
`;

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};
const read = (path: string): string => readFileSync(join(content, path), 'utf8');

const parse = (flags: Partial<ParseFlags> = {}, env: Io['env'] = {}): Promise<Ran> =>
  runCommand((io) => runParse({ content, files: [], ...flags }, io), { cwd: root, env });

/** Every file of the content folder with its bytes. */
const bytes = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(content, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(content, file), 'latin1')]),
  );
const recordFiles = (): string[] =>
  Object.keys(bytes()).filter((file) => /^(?:quotes|statistics|timeline)\//.test(file));
const holding = (kind: string, words: string): string => {
  const found = recordFiles().filter((file) => file.startsWith(`${kind}/`) && read(file).includes(words));
  expect(found, `one of ${kind} with "${words}"`).toHaveLength(1);
  return found[0] ?? '';
};

describe('parse', () => {
  it('writes the records of an article, says which, and leaves what the next parse rests on', async () => {
    put('articles/bridge.md', bridge);
    const { code, out } = await parse();
    expect(code).toBe(0);
    const quote = holding('quotes', 'We will rebuild');
    expect(quote).toMatch(/^quotes\/bridge\/berg-[a-z0-9-]+\.mdx$/);
    expect(read(quote)).toContain('speaker: people/nils-berg\n');
    expect(read(quote)).toContain(
      'words:\n  - - We will rebuild the bridge before the winter,\n    - It carried more than 4,000 cars a day.\n',
    );
    expect(read('people/nils-berg.mdx')).toMatch(/^---\nname: Nils Berg\n/);
    expect(out).toContain(`new      content/${quote}\n`);
    expect(out).toContain('new      content/people/nils-berg.mdx\n');
    expect(out).toMatch(/parsed {3}1 article; records: \d+ new, 0 changed, 0 kept\n$/);
    for (const line of read('.parsed/bridge.json').split('\n').slice(1, -2))
      expect(line).toMatch(/^(?:"[a-z]+": (?:\[|.*)|\{.*\}|,|\],)$/);
  });

  it('changes no byte the second time', async () => {
    put('articles/bridge.md', bridge);
    put('articles/harbour.md', harbour);
    await parse();
    const before = bytes();
    const { code, out } = await parse();
    expect(code).toBe(0);
    expect(bytes()).toEqual(before);
    expect(out).toMatch(/records: 0 new, 0 changed, \d+ kept/);
  });

  it('keeps an edit, a comment, the order of keys and a body, and follows the article in the rest', async () => {
    put('articles/bridge.md', bridge);
    await parse();
    const quote = holding('quotes', 'We will rebuild');
    const edited =
      read(quote)
        .replace('---\n', '---\n# heard on the tape\ntitle: Before the winter\n\n')
        .replace(/^role: .*$/m, 'role: Mayor of Arle  # as he signs') + '\nThe *new* bridge has two lanes.\n';
    put(quote, edited);
    expect((await parse()).code).toBe(0);
    expect(read(quote)).toBe(edited);

    put('articles/bridge.md', bridge.replace('a day.”', 'a night.”'));
    const { out } = await parse();
    expect(out).toContain(`changed  content/${quote}`);
    expect(read(quote)).toBe(edited.replace('a day.', 'a night.'));
  });

  it('keeps the editor’s value where both changed a field, and says so until it is settled', async () => {
    put('articles/bridge.md', bridge);
    await parse();
    const quote = holding('quotes', 'We will rebuild');
    const edited = read(quote).replace('a day.', 'each day.');
    put(quote, edited);
    put('articles/bridge.md', bridge.replace('a day.”', 'a night.”'));
    const { code, out } = await parse();
    expect(code).toBe(0);
    expect(out).toContain(`conflict content/${quote}\n`);
    expect(out).toContain('It carried more than 4,000 cars a night.');
    expect(read(quote)).toBe(edited);
    const before = bytes();
    expect((await parse()).out).toContain(`conflict content/${quote}\n`);
    expect(bytes()).toEqual(before);
    const settled = edited.replace('each day.', 'a night.');
    put(quote, settled);
    expect((await parse()).out).not.toContain('conflict');
    expect(read(quote)).toBe(settled);
    expect(read('.parsed/bridge.json')).not.toContain('"pending"');
  });

  it('ends a case where the article goes back to what it said', async () => {
    put('articles/bridge.md', bridge);
    await parse();
    const first = read('.parsed/bridge.json');
    const quote = holding('quotes', 'We will rebuild');
    const edited = read(quote).replace('a day.', 'each day.');
    put(quote, edited);
    put('articles/bridge.md', bridge.replace('a day.”', 'a night.”'));
    await parse();
    expect(read('.parsed/bridge.json')).toContain('"pending"');
    put('articles/bridge.md', bridge);
    expect((await parse()).out).not.toContain('conflict');
    expect(read(quote)).toBe(edited);
    const entry = (text: string): string | undefined =>
      text.split('\n').find((line) => line.includes('"quotes/berg-'));
    expect(entry(read('.parsed/bridge.json'))).toBe(entry(first));
  });

  it('leaves a record deleted that an editor deleted', async () => {
    put('articles/bridge.md', bridge);
    await parse();
    const quote = holding('quotes', 'The old stones');
    rmSync(join(content, quote));
    const before = bytes();
    const { code, out } = await parse();
    expect(code).toBe(0);
    expect(out).toContain('1 deleted by hand and left so');
    expect(bytes()).toEqual(before);
    put('articles/bridge.md', bridge.replace('The bridge of Arle fell', 'The stone bridge of Arle fell'));
    await parse();
    expect(existsSync(join(content, quote))).toBe(false);
  });

  it('follows a record whose file an editor has renamed', async () => {
    put('articles/bridge.md', bridge);
    await parse();
    const quote = holding('quotes', 'The old stones');
    const was = read(quote);
    rmSync(join(content, quote));
    put('quotes/bridge/voss-rotten-stones.mdx', was);
    expect((await parse()).out).toMatch(/0 new, 0 changed, \d+ kept\n/);
    expect(read('quotes/bridge/voss-rotten-stones.mdx')).toBe(was);
    expect(existsSync(join(content, quote))).toBe(false);
    expect(read('.parsed/bridge.json')).toContain('"record":"quotes/voss-rotten-stones"');
    expect(read('.parsed/bridge.json')).not.toContain(quote.slice('quotes/bridge/'.length, -4));
  });

  it('changes no old record when a sentence is put in at the top', async () => {
    put('articles/bridge.md', bridge);
    await parse();
    const before = bytes();
    put(
      'articles/bridge.md',
      `${frontMatter}“I have never seen the like,” said Olga Brandt, a baker.\n\n${paragraphs.join('\n\n')}\n`,
    );
    const { out } = await parse();
    const after = bytes();
    for (const file of Object.keys(before).filter((one) => !/^(?:articles|\.parsed)\//.test(one)))
      expect(after[file], file).toBe(before[file]);
    expect(out).toContain('0 changed');
    expect(holding('quotes', 'never seen the like')).toContain('quotes/bridge/brandt-');
  });

  it('changes no file of another article when an article is added, and takes no namesake for the same person', async () => {
    put('articles/bridge.md', bridge);
    await parse();
    const before = bytes();
    put('articles/harbour.md', harbour);
    await parse();
    const after = bytes();
    for (const [file, was] of Object.entries(before)) expect(after[file], file).toBe(was);
    expect(read(holding('quotes', 'six ships'))).toContain('speaker: people/nils-berg-2\n');
  });

  it('says that a record is orphaned whose words are gone, and touches neither it nor its id', async () => {
    put('articles/bridge.md', bridge);
    await parse();
    const quote = holding('quotes', 'The old stones');
    const was = read(quote);
    put('articles/bridge.md', frontMatter + paragraphs.slice(0, 3).join('\n\n') + '\n');
    const { code, out } = await parse();
    expect(code).toBe(0);
    expect(out).toContain(`orphaned content/${quote}\n`);
    expect(read(quote)).toBe(was);
    put('articles/bridge.md', bridge);
    expect((await parse()).out).not.toContain('orphaned');
    expect(read(quote)).toBe(was);
  });

  describe('frozen', () => {
    it.each([
      ['--frozen', { frozen: true }, {}],
      ['CI', {}, { CI: 'true' }],
    ])('with %s writes nothing and fails with the difference', async (_, flags, env) => {
      put('articles/bridge.md', bridge);
      await parse();
      const quote = holding('quotes', 'We will rebuild');
      put(
        'articles/bridge.md',
        bridge.replace('a day.”', 'a night.”') + '\n“It is a shame,” said Olga Brandt, a baker.\n',
      );
      const before = bytes();
      const { code, out, err } = await parse(flags, env);
      expect(code).toBe(1);
      expect(bytes()).toEqual(before);
      expect(out).toContain(`--- a/content/${quote}\n+++ b/content/${quote}\n`);
      expect(out).toContain(
        '-    - It carried more than 4,000 cars a day.\n+    - It carried more than 4,000 cars a night.\n',
      );
      expect(out).toMatch(/--- \/dev\/null\n\+\+\+ b\/content\/quotes\/bridge\/brandt-/);
      expect(err).toContain('Nothing was written');
    });

    it('passes after any edit by hand', async () => {
      put('articles/bridge.md', bridge);
      await parse();
      const quote = holding('quotes', 'We will rebuild');
      put(quote, read(quote).replace('a day.', 'each day.'));
      rmSync(join(content, holding('quotes', 'The old stones')));
      const before = bytes();
      expect((await parse({ frozen: true })).code).toBe(0);
      expect(bytes()).toEqual(before);
    });

    it('creates nothing where nothing has been parsed yet', async () => {
      put('articles/bridge.md', bridge);
      expect((await parse({ frozen: true })).code).toBe(1);
      expect(Object.keys(bytes())).toEqual(['articles/bridge.md']);
    });
  });

  describe('after a kill', () => {
    it('heals from every moment of the first parse', async () => {
      put('articles/bridge.md', bridge);
      await parse();
      const whole = bytes();
      const order = Object.keys(whole).filter((file) => !file.startsWith('articles/'));
      const rank = (file: string): number =>
        file.startsWith('.parsed') ? 2 : /^(?:people|organisations|documents)/.test(file) ? 0 : 1;
      order.sort((one, other) => rank(one) - rank(other));
      for (let written = 0; written < order.length; written++) {
        rmSync(content, { recursive: true });
        for (const file of ['articles/bridge.md', ...order.slice(0, written)])
          put(file, Buffer.from(whole[file] ?? '', 'latin1').toString());
        put('people/.half.mdx.999999.unfinished', '---\nname: Ha');
        const { code } = await parse();
        expect(code).toBe(0);
        expect(bytes(), `killed after ${String(written)} files`).toEqual(whole);
      }
    });

    it('heals from every moment of a later parse, and keeps edits', async () => {
      put('articles/bridge.md', bridge);
      await parse();
      const quote = holding('quotes', 'We will rebuild');
      put(quote, read(quote).replace(/^role: .*$/m, 'role: Mayor of Arle') + 'A note.\n');
      const before = bytes();
      put(
        'articles/bridge.md',
        bridge.replace('a day.”', 'a night.”') + '\n“It is a shame,” said Olga Brandt, a baker.\n',
      );
      await parse();
      const after = bytes();
      const changed = Object.keys(after).filter(
        (file) => after[file] !== before[file] && !/^(?:articles|\.parsed)/.test(file),
      );
      expect(changed.length).toBeGreaterThan(2);
      for (let written = 0; written <= changed.length; written++) {
        rmSync(content, { recursive: true });
        for (const [file, was] of Object.entries(before)) put(file, Buffer.from(was, 'latin1').toString());
        for (const file of ['articles/bridge.md', ...changed.slice(0, written)])
          put(file, Buffer.from(after[file] ?? '', 'latin1').toString());
        await parse();
        expect(bytes(), `killed after ${String(written)} files`).toEqual(after);
      }
    });
  });

  describe('what has to be mended', () => {
    it('leaves a record alone that cannot be read, names the line, and fails', async () => {
      put('articles/bridge.md', bridge);
      await parse();
      const quote = holding('quotes', 'We will rebuild');
      const broken = read(quote).replace('kind: direct', 'kind: loud');
      put(quote, broken);
      const before = bytes();
      const { code, err } = await parse();
      expect(code).toBe(1);
      expect(err).toMatch(new RegExp(`content/${quote}:\\d+ +error +"kind"`));
      expect(bytes()).toEqual(before);
    });

    it('says that git’s marks are in a file', async () => {
      put('articles/bridge.md', bridge);
      await parse();
      put('.parsed/bridge.json', read('.parsed/bridge.json').replace('"names"', '<<<<<<< HEAD\n"names"'));
      const before = bytes();
      const { code, err } = await parse();
      expect(code).toBe(1);
      expect(err).toMatch(/content\/\.parsed\/bridge\.json:\d+ .*marks that git leaves/);
      expect(bytes()).toEqual(before);
    });

    it('refuses two articles of one name', async () => {
      put('articles/bridge.md', bridge);
      put('articles/bridge.txt', paragraphs.join('\n\n'));
      const { code, err } = await parse();
      expect(code).toBe(1);
      expect(err).toContain(
        'content/articles/bridge.txt:1  error  There is another article of this name: content/articles/bridge.md.',
      );
    });

    it('says what to do where there is no article', async () => {
      mkdirSync(join(content, 'articles'), { recursive: true });
      const { code, err } = await parse();
      expect(code).toBe(1);
      expect(err).toContain('There is no article in content/articles. Put one there: .md, .txt or .html.');
    });
  });

  describe('a file', () => {
    it('is shown as its records without writing', async () => {
      put('articles/harbour.md', harbour);
      writeFileSync(join(root, 'Bridge news.txt'), paragraphs.join('\n\n').replace(', 2022', ''));
      const before = bytes();
      const { code, out } = await parse({ dryRun: true, files: ['Bridge news.txt'], published: '2022-03' });
      expect(code).toBe(0);
      expect(out).toMatch(
        /^# content\/quotes\/bridge-news\/berg-[a-z0-9-]+\.mdx\n---\nspeaker: people\/nils-berg\n/m,
      );
      expect(out).toContain('2022-03-01');
      expect(out).toMatch(/dry run {2}\d+ quotes, .* Nothing was written\.\n$/);
      expect(bytes()).toEqual(before);
    });

    it('of the content folder is shown with what an editor changed', async () => {
      put('articles/bridge.md', bridge);
      await parse();
      const quote = holding('quotes', 'We will rebuild');
      put(quote, read(quote).replace('a day.', 'each day.'));
      put('articles/bridge.md', bridge.replace('rotten long ago', 'rotten years ago'));
      const before = bytes();
      const { code, out } = await parse({ dryRun: true, files: ['content/articles/bridge.md'] });
      expect(code).toBe(0);
      expect(out).toContain('It carried more than 4,000 cars each day.');
      expect(out).toContain('The old stones were rotten years ago,');
      expect(bytes()).toEqual(before);
    });

    it('takes a date of publication that is one, and only where nothing is written', async () => {
      put('articles/bridge.md', bridge);
      const file = 'content/articles/bridge.md';
      expect(await parse({ dryRun: true, files: [file], published: 'soon' })).toMatchObject({
        code: 2,
        err: '--published takes a date such as 2024-12-22, 2024-12 or 2024, and "soon" is none.\n',
      });
      expect((await parse({ files: [file], published: '2022-03' })).code).toBe(2);
      expect(recordFiles()).toEqual([]);
    });

    it('inside content/articles is parsed alone', async () => {
      put('articles/bridge.md', bridge);
      put('articles/harbour.md', harbour);
      const { code } = await parse({ files: ['content/articles/harbour.md'] });
      expect(code).toBe(0);
      expect(recordFiles().every((file) => file.includes('/harbour/'))).toBe(true);
    });

    it('outside content/articles is told how it gets in', async () => {
      put('articles/harbour.md', harbour);
      writeFileSync(join(root, 'Bridge news.txt'), paragraphs.join('\n\n'));
      const { code, err } = await parse({ files: ['Bridge news.txt'] });
      expect(code).toBe(2);
      expect(err).toContain("To put it in:  npm run add -- 'Bridge news.txt'\n");
      expect(err).not.toContain('article of that name');
      expect(recordFiles()).toEqual([]);
    });

    it('of the name of an article is told which is parsed, and nothing that would write over it', async () => {
      put('articles/harbour.md', harbour);
      writeFileSync(join(root, 'harbour.txt'), paragraphs.join('\n\n'));
      const { code, err } = await parse({ files: ['harbour.txt'] });
      expect(code).toBe(2);
      expect(err).toContain('npm run parse -- content/articles/harbour.md\n');
      expect(err).not.toContain('cp ');
    });

    it('that is not there is said to be none, with the article that may be meant', async () => {
      put('articles/harbour.md', harbour);
      expect(await parse({ files: ['content/articles/harbor.md'] })).toMatchObject({
        code: 2,
        err: 'content/articles/harbor.md: there is no such file.\n    Did you mean content/articles/harbour.md?\n',
      });
      expect((await parse({ files: ['elsewhere.txt'] })).err).toBe('elsewhere.txt: there is no such file.\n');
    });
  });
});
