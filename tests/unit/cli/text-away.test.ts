import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck, runCheckSource } from '../../../src/cli/check/check.ts';
import { runNew } from '../../../src/cli/new/new.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { readSettings } from '../../../src/cli/terminal/settings.ts';
import { runStatus } from '../../../src/cli/review/status.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

const text = `The weir at Oxby is to go

The county decided on May 4 that the weir at Oxby, which boats have had to be carried round for a hundred years, is to be taken down.

“We asked the river, and the river said no,” county engineer Tora Lind said at the meeting. “Nobody will miss the noise of it.”

The weir holds back more than 1,500 tonnes of mud, according to a report, and it was built in 1911 by a miller who needed the water for his two wheels.

Whoever lives below it has been told to clear the cellars before the water is let go, and a warden will walk along the bank with a bell on the morning of that day.
`;
const hash = (of: string): string => createHash('sha256').update(of).digest('hex');
const article = (of = text): string =>
  `---\ntitle: The weir at Oxby is to go\ntext: withheld\nsource:\n  title: The weir at Oxby is to go\n  publisher: The Oxby Mail\n  published: 2023-05-06\n  sha256: ${hash(of)}\n---\n`;

const quotePath = 'quotes/weir/lind-asked-the-river.mdx';

let folder: ContentFolder;
const copyAt = (name: string): string => join(folder.root, 'sources', name);
const putCopy = (name = 'a copy.txt', of = text): void => {
  mkdirSync(join(folder.root, 'sources', 'oxby'), { recursive: true });
  writeFileSync(copyAt(name), of);
};
const takeCopiesAway = (): void => {
  rmSync(join(folder.root, 'sources'), { recursive: true });
};
const parse = (flags: { frozen?: boolean } = {}, env: Record<string, string> = {}) =>
  folder.run((io) => runParse({ content: folder.content, files: [], ...flags }, io), { env });
const check = (env: Record<string, string> = {}) =>
  folder.run((io) => runCheck({ content: folder.content }, io), { env });
const edit = (path: string, from: string | RegExp, to: string): void => {
  const before = folder.read(path);
  expect(before).toMatch(from);
  folder.put(path, before.replace(from, to));
};
const paths = (): string[] => Object.keys(folder.bytes());
const pathOf = (start: string): string => paths().find((path) => path.startsWith(start)) ?? '';
const allBytes = (): string => JSON.stringify(folder.bytes());

beforeEach(() => {
  folder = makeContentFolder();
  folder.put('articles/weir.md', article());
  putCopy();
});
afterEach(() => {
  folder.remove();
});

describe('parse, where a copy is', () => {
  test('writes records as ever, with null for the publisher’s sentences and clauses', async () => {
    const { code, out } = await parse();
    expect(code).toBe(0);
    expect(out).toMatch(/records: \d+ new/);
    expect(folder.read(quotePath)).toContain('We asked the river, and the river said no,');
    expect(folder.read(pathOf('timeline/weir/1911'))).toContain('what: null');
    expect(folder.read(pathOf('statistics/weir/1500'))).toMatch(
      /words: more than 1,500 tonnes\nclause: null/,
    );
  });

  test('leaves no stretch of the text in the content folder but what its records quote', async () => {
    await parse();
    await check();
    const kept = allBytes();
    for (const stretch of [
      'boats have had to be carried',
      'a miller who needed',
      'clear the cellars',
      'a bell on',
    ])
      expect(kept, stretch).not.toContain(stretch);
  });

  test('twice changes nothing, and frozen finds nothing behind', async () => {
    await parse();
    await check();
    const before = folder.bytes();
    expect((await parse()).code).toBe(0);
    await check();
    expect(folder.bytes()).toEqual(before);
    expect((await parse({ frozen: true })).code).toBe(0);
  });

  test('keeps an editor’s clause', async () => {
    await parse();
    edit(pathOf('timeline/weir/1911'), 'what: null', 'what: A miller had the weir built.');
    const before = folder.bytes();
    const { code, out } = await parse();
    expect(code).toBe(0);
    expect(out).not.toContain('conflict');
    expect(folder.bytes()).toEqual(before);
  });

  test('forgets what a deleted record said, and does not write it again', async () => {
    await parse();
    rmSync(join(folder.content, quotePath));
    await parse();
    expect(paths()).not.toContain(quotePath);
    expect(allBytes()).not.toContain('asked the river, and');
    expect((await parse({ frozen: true })).code).toBe(0);
  });

  test('never takes one event for another because both share the words for a date', async () => {
    const on = (first: string, second: string): string =>
      `The fair at Oxby\n\n${first}\n\nNothing else happened in the town for a long while.\n\n${second}\n`;
    const was = on('The mayor opened the fair on May 4.', 'The police closed the bridge on May 4.');
    const now = on('The mayor opened the old fair on May 4.', 'The police shut the bridge on May 4.');
    folder.put('articles/weir.md', article(was));
    putCopy('was.txt', was);
    await parse();
    const [one = '', other = ''] = paths().filter((path) => path.startsWith('timeline/'));
    expect(other).not.toBe('');
    for (const path of [one, other]) edit(path, 'what: null', `what: Told of ${path.slice(14, -4)}.`);
    folder.put('articles/weir.md', article(now));
    putCopy('now.txt', now);
    const { out } = await parse();
    expect(out.match(/^orphaned/gm)).toHaveLength(2);
  });

  test('writes no sentence of the text into the file to work through', async () => {
    await parse();
    edit(quotePath, 'role: county engineer', 'role: engineer');
    const now = text.replace('county engineer Tora', 'chief engineer Tora');
    folder.put('articles/weir.md', article(now));
    putCopy('now.txt', now);
    await parse();
    expect(paths()).toContain('review/weir.yaml');
    expect(folder.read('review/weir.yaml')).not.toContain('at the meeting');
  });

  test('finds a copy in a folder of copies, whatever its name, and only by its bytes', async () => {
    takeCopiesAway();
    putCopy('oxby/saved.md');
    expect((await parse()).out).toContain('1 article;');
    putCopy('oxby/saved.md', `${text}\n`);
    expect((await parse()).out).toContain('no copy of the text');
  });
});

describe('where no copy is', () => {
  test('parse leaves the records and what it wrote before as they are, and does not fail', async () => {
    await parse();
    takeCopiesAway();
    edit(quotePath, 'cue: said', 'cue: told the meeting');
    const before = folder.bytes();
    for (const [flags, env] of [
      [{}, {}],
      [{ frozen: true }, {}],
      [{}, { CI: 'true' }],
    ] as const) {
      const { code, out } = await parse(flags, env);
      expect(code).toBe(0);
      expect(out).toContain('content/articles/weir.md: no copy of the text: left as it is');
    }
    expect(folder.bytes()).toEqual(before);
  });

  test('check says what it could not prove, and what was proved before', async () => {
    await parse();
    await check();
    takeCopiesAway();
    const { code, out } = await check();
    expect(code).toBe(0);
    expect(out).toContain(`not proved  weir: `);
    expect(out).toContain(`no copy of the text ${hash(text).slice(0, 12)}… in sources`);
    expect(out).toMatch(/Proved before, against [0-9a-f]{12}…: 2 of 2 quotes byte for byte/);
  });

  test('a quote that has other words than were read is an error; a part of them is none', async () => {
    await parse();
    takeCopiesAway();
    edit(quotePath, 'and the river said no,', 'and […] said no,');
    expect((await check()).err).not.toContain('quote-not-verbatim');
    edit(quotePath, 'said no,', 'said yes,');
    const { code, err } = await check();
    expect(code).toBe(1);
    expect(err).toContain('quote-not-verbatim');
    expect(err).toContain('no copy of it is at hand');
  });

  test('other words that a check with the copy has found in the text are known again', async () => {
    await parse();
    edit(quotePath, /words:\n(?: {2}.*\n)+/, 'words:\n  - - Nobody will miss the noise of it.\n');
    edit(quotePath, 'Nobody will', 'The county decided on May 4 that the weir at Oxby,\n    - Nobody will');
    edit(quotePath, /words:\n(?: {2}.*\n)+/, 'words:\n  - - boats have had to be carried\n');
    edit(quotePath, 'cue: said', 'cue: said\nunbalanced: true');
    expect((await check()).err).not.toContain('quote-not-verbatim');
    takeCopiesAway();
    expect((await check()).err).not.toContain('quote-not-verbatim');
    edit(quotePath, 'to be carried', 'to be dragged');
    expect((await check()).err).toContain('quote-not-verbatim');
  });

  test('a figure whose words were not read is an error', async () => {
    await parse();
    takeCopiesAway();
    edit(pathOf('statistics/weir/1500'), 'more than 1,500 tonnes', 'more than 1,500 tons');
    expect((await check()).err).toContain('not-in-article');
  });
});

describe('check, where a copy is', () => {
  test('is content with an editor’s clause, and names what awaits one', async () => {
    await parse();
    const event = pathOf('timeline/weir/1911');
    const { code, err, out } = await check();
    expect(code).toBe(0);
    expect(err).toContain(`content/${event}:5  warning  what is null`);
    expect(out).toContain('proved   weir against sources/a copy.txt: 2 of 2 quotes byte for byte');
    const status = await folder.run((io) => runStatus({ content: folder.content }, io));
    expect(status.out).toContain(`content/${event}  awaits a clause of an editor’s`);
    edit(event, 'what: null', 'what: A miller had the weir built.');
    expect((await check()).err).not.toContain(`content/${event}`);
  });

  test('finds more than ten words in a row of the text, in whatever an editor writes', async () => {
    await parse();
    const event = pathOf('timeline/weir/1911');
    const ten = 'Built in 1911 by a miller who needed THE water';
    edit(event, 'what: null', `what: ${ten}`);
    expect((await check()).err).not.toContain('publishers-sentence');
    edit(event, ten, `"${ten} — for"`);
    const { code, err } = await check();
    expect(code).toBe(1);
    expect(err).toContain('publishers-sentence');
    edit(
      event,
      /what: .*/,
      'what: A miller had the weir built.\ncontext: It was built in 1911 by a miller who needed the water.',
    );
    expect((await check()).err).toContain('publishers-sentence');
    edit(event, /context: .*\n/, '');
    edit(event, /\n---\n/, '\n---\nIt was built in 1911 by a miller who needed the water.\n');
    expect((await check()).err).toMatch(/1911.*:7 {2}error {2}The note has/);
  });

  test('finds that more of the text is quoted than the settings allow, with the copy and without', async () => {
    await parse();
    expect((await check()).err).not.toContain('quoted-too-much');
    folder.put('settings.yaml', 'quotationShare: 0.05\n');
    const { code, err } = await check();
    expect(code).toBe(1);
    expect(err).toMatch(/content\/articles\/weir\.md:1 {2}error {2}The records of weir quote [\d.]+ % /);
    const [said] = /quote [\d.]+ %/.exec(err) ?? [];
    takeCopiesAway();
    const without = await check();
    expect(without.code).toBe(1);
    expect(without.err).toContain(said);
  });

  test('writes nothing where CI is set', async () => {
    await parse();
    const before = folder.bytes();
    await check({ CI: 'true' });
    expect(folder.bytes()).toEqual(before);
  });
});

test('an account whose copy is in sources/ is proved by check itself', async () => {
  const account = `---\ntitle: A weir\nsource:\n  title: The weir at Oxby is to go\n  publisher: The Oxby Mail\n  published: 2023-05-06\n  sha256: ${hash(text)}\n---\n\nOf the weir at Oxby, “We asked the rain, and the rain said no,” county engineer Tora Lind said.\n`;
  folder.put('articles/weir.md', account);
  await parse();
  const { code, err } = await check();
  expect(code).toBe(1);
  expect(err).toContain('not-in-source');
  rmSync(join(folder.content, 'quotes'), { recursive: true });
  rmSync(join(folder.content, '.parsed'), { recursive: true });
  folder.put('articles/weir.md', account.replaceAll('rain', 'river'));
  await parse();
  const proved = await check();
  expect(proved.code).toBe(0);
  expect(proved.out).toContain('proved   weir against sources/a copy.txt: 1 of 1 quotes byte for byte');
  expect(folder.read('.parsed/weir.json')).toContain(`"proof": {"sha256":"${hash(text)}"`);
});

test('--source takes a folder of copies, and names the SHA-256 of what no article names', async () => {
  await parse();
  const prove = (source: string) =>
    folder.run((io) => runCheckSource({ content: folder.content, source }, io));
  expect((await prove('sources')).out).toContain('proved   weir against');
  putCopy('oxby/other.txt', 'Something else.');
  const other = await prove('sources/oxby');
  expect(other.code).toBe(1);
  expect(other.err).toContain(hash('Something else.'));
});

test('a text below text: withheld is an error that says why', async () => {
  folder.put('articles/weir.md', `${article()}\n${text}`);
  const { code, err } = await check();
  expect(code).toBe(1);
  expect(err).toContain('content/articles/weir.md:11  error  Expected nothing below the front matter');
  folder.put('articles/weir.md', article().replace(/ {2}sha256.*\n/, ''));
  expect((await check()).err).toContain('"source.sha256" is missing');
});

test('a new record is made from the copy, and awaits a clause; without the copy it says so', async () => {
  await parse();
  const event = pathOf('timeline/weir/1911');
  rmSync(join(folder.content, event));
  const make = (id: string) =>
    folder.run((io) =>
      runNew(
        'event',
        { content: folder.content, article: 'weir', what: 'it was built in 1911 by a miller', id },
        io,
      ),
    );
  expect((await make('built')).code).toBe(0);
  expect(folder.read('timeline/weir/built.mdx')).toContain('what: null');
  takeCopiesAway();
  const { code, err } = await make('again');
  expect(code).toBe(1);
  expect(err).toContain('put a copy into sources/');
  expect(existsSync(join(folder.content, 'timeline/weir/again.mdx'))).toBe(false);
});

test('copies are looked for beside the content folder, or where flag or environment says, which must be there', async () => {
  const sourcesOf = async (
    flags: { sources?: string },
    env: Record<string, string> = {},
  ): Promise<string> => {
    let sources = '';
    await folder.run(
      (io) => {
        sources = readSettings({ content: 'content', ...flags }, io).sources;
        return Promise.resolve(0);
      },
      { env },
    );
    return sources;
  };
  mkdirSync(join(folder.root, 'elsewhere'));
  expect(await sourcesOf({})).toBe(join(folder.root, 'sources'));
  expect(await sourcesOf({}, { ONRECORD_SOURCES: 'elsewhere' })).toBe(join(folder.root, 'elsewhere'));
  expect(await sourcesOf({ sources: 'sources' }, { ONRECORD_SOURCES: 'elsewhere' })).toBe(
    join(folder.root, 'sources'),
  );
  await expect(sourcesOf({ sources: 'nowhere' })).rejects.toThrow('--sources takes a folder');
  await expect(sourcesOf({}, { ONRECORD_SOURCES: 'nowhere' })).rejects.toThrow(
    'ONRECORD_SOURCES takes a folder',
  );
});
