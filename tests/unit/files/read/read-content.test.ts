import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatParsed } from '../../../../src/files/write/write-parsed.ts';
import { readContent } from '../../../../src/files/read/read-content.ts';

let root = '';
let content = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-read-'));
  content = join(root, 'content');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});
const put = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};
const problems = async (): Promise<string[]> =>
  (await readContent(content)).problems.map(
    ({ file, line, severity, message, hint }) =>
      `${file}:${String(line)} ${severity} ${message}${hint === undefined ? '' : ` | ${hint}`}`,
  );

const article = `---
title: The bridge of Arle is to be rebuilt
publisher: The Arle Gazette
published: 2022-03-04
---

“We will rebuild the bridge before the winter,” said Mayor Nils Berg on March 3.
`;
const quote = `---
speaker: people/nils-berg
kind: direct
words:
  - - We will rebuild the bridge before the winter,
date: 2022-03-03
confirmed:
  by: Olga Brandt
  on: 2022-03-05
---
A note.
`;

describe('readContent', () => {
  it('reads everything, with the line of every field', async () => {
    put('articles/bridge.md', article);
    put('quotes/bridge/berg-rebuild.mdx', quote);
    put('people/nils-berg.mdx', '---\nname: Nils Berg\n---\n');
    const parsed = {
      format: 1,
      article: 'bridge',
      entries: [],
      names: [],
      mentions: [],
      proof: null,
    } as const;
    put('.parsed/bridge.json', formatParsed({ ...parsed, entries: [], names: [], mentions: [] }));
    const read = await readContent(content);
    expect(read.problems).toEqual([]);
    expect(read.articles[0]).toMatchObject({
      id: 'bridge',
      file: 'content/articles/bridge.md',
      frontMatter: { title: 'The bridge of Arle is to be rebuilt', published: '2022-03-04' },
    });
    expect(read.quotes[0]).toMatchObject({
      kind: 'quotes',
      article: 'bridge',
      id: 'berg-rebuild',
      file: 'content/quotes/bridge/berg-rebuild.mdx',
      data: { speaker: 'people/nils-berg', date: '2022-03-03' },
      body: 'A note.\n',
      bodyLine: 11,
    });
    expect(Object.fromEntries(read.quotes[0]?.lines ?? [])).toMatchObject({
      speaker: 2,
      words: 4,
      'words.0': 5,
      date: 6,
      'confirmed.on': 9,
    });
    expect(read.entities[0]).toMatchObject({ kind: 'people', id: 'nils-berg', data: { name: 'Nils Berg' } });
    expect(read.parsed.get('bridge')).toEqual(parsed);
  });

  it('takes CRLF and a byte order mark', async () => {
    put('quotes/bridge/berg-rebuild.mdx', '\uFEFF' + quote.replaceAll('\n', '\r\n'));
    const read = await readContent(content);
    expect(read.problems).toEqual([]);
    expect(read.quotes[0]?.data.words).toEqual([['We will rebuild the bridge before the winter,']]);
    expect(read.quotes[0]?.lines.get('date')).toBe(6);
    expect(read.quotes[0]?.body).toBe('A note.\r\n');
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'a value that is not allowed',
      quote.replace('direct', 'loud'),
      ':3 error "kind": Expected one of "direct"|"mixed"|"reported"; found "loud".',
    ],
    ['a field that is missing', quote.replace('kind: direct\n', ''), ':2 error The field "kind" is missing.'],
    [
      'a field that there is not',
      quote.replace('date:', 'dated:'),
      ':6 error There is no field "dated" in such a file. | Did you mean "date"? The fields are speaker, role, kind, words',
    ],
    [
      'a date in another form',
      quote.replace('2022-03-03', 'March 3'),
      ':6 error "date": A date is written in EDTF',
    ],
    [
      'a reference that is none',
      quote.replace('people/nils-berg', 'Nils Berg'),
      ':2 error "speaker": A reference names a folder and an id, as in "people/tom-homan"',
    ],
    [
      'a nested field',
      quote.replace('on: 2022-03-05', 'on: soon'),
      ':9 error "confirmed.on": Expected a day, as in 2024-12-24; found "soon".',
    ],
    [
      'a key that stands twice',
      quote.replace('date: 2022-03-03', 'kind: mixed'),
      ':6 error The same key stands here a second time. | Keep one of the two lines.',
    ],
    [
      'an alias',
      quote.replace('date: 2022-03-03', 'role: &r Mayor\ncue: *r'),
      ':6 error Expected a plain value and found an anchor (&).',
    ],
    ['a tag', quote.replace('kind: direct', 'kind: !js direct'), ':3 error This is no valid YAML'],
    [
      'a colon in a plain text',
      quote.replace('kind: direct', 'kind: direct\nrole: Mayor: of Arle'),
      ':4 error This is no valid YAML',
    ],
    [
      'a tab',
      quote.replace('  - - We', '\t- - We'),
      ':5 error Expected spaces before the key and found a tab.',
    ],
    ['no front matter', 'A note.\n', ':1 error Expected front matter between two lines of three hyphens'],
    [
      'front matter that does not end',
      '---\nkind: direct\n',
      ':1 error Expected front matter between two lines of three hyphens',
    ],
    [
      'a list for front matter',
      '---\n- direct\n---\n',
      ':2 error Expected a list of fields and found ["direct"].',
    ],
    ['an empty file', '', ':1 error Expected front matter'],
    [
      'git’s marks',
      quote
        .replace('date:', '<<<<<<< HEAD\ndate: 2022-03-04\n=======\ndate:')
        .replace('confirmed', '>>>>>>> theirs\nconfirmed'),
      ':6 error The file holds the marks that git leaves',
    ],
    [
      'bytes that are no UTF-8',
      new Uint8Array([45, 45, 45, 10, 0xe9, 10]),
      ':1 error Expected a text in UTF-8',
    ],
    ['nesting without end', `---\nspeaker: ${'['.repeat(20_000)}\n---\n`, ':2 error '],
    [
      'an alias bomb',
      `---\na: &a [x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index] ?? ''},`.repeat(8)}]`)
        .join('\n')}\n---\n`,
      ':2 error Expected a plain value',
    ],
  ])('names the line of %s', async (_, text, expected) => {
    put('quotes/bridge/berg-rebuild.mdx', text);
    const [first] = await problems();
    expect(first).toContain(`content/quotes/bridge/berg-rebuild.mdx${expected}`);
    expect((await readContent(content)).quotes).toEqual([]);
  });

  it('names what is wrong with names and places of files', async () => {
    put('people/Nils_Berg.mdx', '---\nname: Nils Berg\n---\n');
    put('quotes/bridge/berg.md', quote);
    put('quotes/berg.mdx', quote);
    put('people/.DS_Store', 'x');
    put('people/.gitkeep', '');
    put('people/.nils.mdx.77.unfinished', '---\nna');
    expect(await problems()).toEqual([
      expect.stringContaining('content/quotes/berg.mdx:1 warning Expected records in a folder'),
      expect.stringContaining('content/quotes/bridge/berg.md:1 warning Expected a file that ends in .mdx'),
      expect.stringContaining('content/people/Nils_Berg.mdx:1 error An id is made of lower-case letters'),
    ]);
  });

  it.each([
    ['no JSON', '{"format": 1,\n"article": ', ':2 error Expected JSON and found something else.'],
    [
      'another shape',
      '{\n"format": 1,\n"article": "bridge",\n"entries": [\n{"record":"quotes/x","base":{},"at":3}\n],\n"names": [],\n"mentions": [],\n"proof": null\n}\n',
      ':5 error "entries.0.at"',
    ],
    [
      'another article',
      '{"format":1,"article":"harbour","entries":[],"names":[],"mentions":[],"proof":null}',
      ':1 error Expected the article "bridge" and found "harbour".',
    ],
  ])('names the line where the machine’s file is %s', async (_, text, expected) => {
    put('.parsed/bridge.json', text);
    expect((await problems())[0]).toContain(`content/.parsed/bridge.json${expected}`);
  });

  it('names what is wrong with an article’s front matter, by what it is', async () => {
    put('articles/bridge.md', article.replace('published: 2022-03-04', 'published: soon'));
    put(
      'articles/harbour.md',
      article.replace('publisher: The Arle Gazette', 'source:\n  title: The bridge'),
    );
    expect(await problems()).toEqual([
      expect.stringContaining('content/articles/bridge.md:4 error "published"'),
      expect.stringContaining('content/articles/harbour.md:3 error The field "source.publisher" is missing.'),
      expect.stringContaining('content/articles/harbour.md:5 error There is no field "published"'),
    ]);
  });

  it('says that there is no such folder', async () => {
    expect(await problems()).toEqual([expect.stringContaining(`There is no folder ${content}.`)]);
  });
});
