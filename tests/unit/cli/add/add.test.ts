import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticle } from '../../../../src/article/read/read-article.ts';
import { runAdd, type AddFlags } from '../../../../src/cli/add/add.ts';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { runCommand, type Ran } from '../run-command.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-add-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const body = `The ferry of Orm is to run again

The ferry of Orm has not run since May 2, 2021, and 1,200 people cross by the old bridge.

“We will run it again before the summer,” said Mayor Ada Lind on March 3.

The town has asked the ministry for 3 million crowns, and it has had no answer.
`;
const said = { publisher: 'The Orm Herald', published: '2022-03-04' };

const add = (from: string, flags: Partial<AddFlags> = {}, stdin = ''): Promise<Ran> =>
  runCommand((io) => runAdd(from, { content: join(root, 'content'), ...flags }, io), {
    cwd: root,
    stdin: Readable.from([Buffer.from(stdin)]),
  });

const written = (name: string): string => readFileSync(join(root, 'content/articles', name), 'utf8');
const blocksOf = (text: string, file: string): string[] => {
  const article = readArticle(Buffer.from(text), file);
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
};

test('puts a text file in, says what it found, and the text reads back identically', async () => {
  writeFileSync(join(root, 'ferry.txt'), body);
  const { code, out } = await add('ferry.txt', said);
  expect(code).toBe(0);
  expect(out).toContain('title      The ferry of Orm is to run again\n');
  expect(out).toContain('published  2022-03-04\n');
  expect(out).toContain('text       3 paragraphs, ');
  expect(out).toContain('first      The ferry of Orm has not run');
  expect(out).toContain(
    'a parse    2 quotes, 2 figures, 2 events; new: 1 person, 0 organisations, 0 documents\n',
  );
  expect(out).toContain('Next:  npm run parse');
  expect(blocksOf(written('ferry.txt'), 'ferry.txt')).toEqual(blocksOf(body, 'ferry.txt'));
  expect(written('ferry.txt').endsWith(`---\n\n${body}`)).toBe(true);
});

test('names the flags of what is missing, and writes nothing', async () => {
  const { code, err } = await add('-', {}, body);
  expect(code).toBe(2);
  expect(err).toContain('--publisher and --published');
  expect(existsSync(join(root, 'content'))).toBe(false);
});

test('counts what a parse then makes', async () => {
  const { out } = await add('-', { ...said, id: 'ferry' }, body);
  const content = join(root, 'content');
  await runCommand((io) => runParse({ content, files: [] }, io), { cwd: root });
  const count = (folder: string): number => readdirSync(join(content, folder)).length;
  expect(out).toContain(
    `a parse    ${String(count('quotes/ferry'))} quotes, ${String(count('statistics/ferry'))} figures, ${String(count('timeline/ferry'))} events; new: ${String(count('people'))} person, `,
  );
});

test('a dry run shows what was found and what is missing, and writes nothing', async () => {
  const { code, out, err } = await add('-', { dryRun: true }, body);
  expect(code).toBe(0);
  expect(out).toContain('title      The ferry of Orm is to run again\npublisher  not known\n');
  expect(out).toContain('a parse    2 quotes, ');
  expect(out).toContain('would be written once it is told --publisher and --published. Nothing was written.');
  expect(err).toBe('');
  expect(existsSync(join(root, 'content'))).toBe(false);
});

const withOwnLines = body.replace('\n\n', '\n\nBy Ada Holm, The Orm Herald\nMarch 4, 2022\n\n');

test('takes the byline and the day that the text states itself', async () => {
  const { code, out } = await add('-', { publisher: 'The Orm Herald', id: 'ferry' }, withOwnLines);
  expect(code).toBe(0);
  expect(out).toContain('author     Ada Holm\npublished  2022-03-04\n');
  expect(written('ferry.txt')).toContain('\nauthor: Ada Holm\npublished: "2022-03-04"\n');
});

test.each([
  ['By Ada Holm and Nils Berg', 'author: Ada Holm and Nils Berg\n'],
  ['By Ada Holm, Nils Berg', 'author: Ada Holm, Nils Berg\n'],
])('of the line "%s" it takes no more than it says', async (line, expected) => {
  const text = body.replace('\n\n', `\n\n${line}\n\n`);
  await add('-', { ...said, id: 'ferry' }, text);
  expect(written('ferry.txt')).toContain(expected);
});

test('the day of a later change is not that of publication', async () => {
  const text = body.replace('\n\n', '\n\nUpdated March 5, 2022\n\n');
  const { err } = await add('-', { publisher: 'The Orm Herald' }, text);
  expect(err).toContain('Give --published.');
});

/** Adds at a terminal, where these lines are typed. */
async function addAtTerminal(typed: string, flags: Partial<AddFlags> = {}): Promise<Ran> {
  writeFileSync(join(root, 'ferry.txt'), withOwnLines);
  const stdin = Object.assign(Readable.from([Buffer.from(typed)]), { isTTY: true });
  return runCommand((io) => runAdd('ferry.txt', { content: join(root, 'content'), ...flags }, io), {
    cwd: root,
    stdin,
    isTerminal: true,
  });
}

test('at a terminal it asks for what is missing and for the id, with what it would take', async () => {
  const { code, out } = await addAtTerminal('\norm-ferry\n');
  expect(out).toContain('Publisher [The Orm Herald]: ');
  expect(out).toContain('Id, for good [ferry]: ');
  expect(out).not.toContain('Published (');
  expect(code).toBe(0);
  expect(written('orm-ferry.txt')).toContain('publisher: The Orm Herald\n');
});

test('at a terminal an id that is taken is asked for anew, and --id asks nothing', async () => {
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'content/articles/ferry.md'), 'Kept.\n');
  const { out } = await addAtTerminal('\nferry\n\n');
  expect(out).toContain('Id, for good [ferry-2]: ');
  expect(out).toContain('The id ferry has been given already. Free is ferry-2.');
  expect(readdirSync(join(root, 'content/articles'))).toEqual(['ferry-2.txt', 'ferry.md']);
  expect((await addAtTerminal('\n', { id: 'third' })).out).not.toContain('Id, for good');
  expect(existsSync(join(root, 'content/articles/third.txt'))).toBe(true);
});

test('a dry run writes nothing', async () => {
  const { code, out } = await add('-', { ...said, dryRun: true }, body);
  expect(code).toBe(0);
  expect(out).toContain('Nothing was written.');
  expect(existsSync(join(root, 'content'))).toBe(false);
});

test('never overwrites an article, whatever its ending, and suggests another id', async () => {
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'content/articles/ferry.md'), 'Kept.\n');
  const { code, err } = await add('-', { ...said, id: 'ferry' }, body);
  expect(code).toBe(1);
  expect(err).toContain('--id ferry-2');
  expect(readdirSync(join(root, 'content/articles'))).toEqual(['ferry.md']);
  expect(written('ferry.md')).toBe('Kept.\n');
});

test('a Markdown file that says everything itself stays as it is, byte for byte', async () => {
  const whole = `---\n# kept\ntitle: "The ferry"\npublisher: The Orm Herald\npublished: 2022-03-04\n---\n\n${body}`;
  writeFileSync(join(root, 'ferry.md'), whole);
  expect((await add('ferry.md')).code).toBe(0);
  expect(written('ferry.md')).toBe(whole);
});

test('a saved page from standard input becomes plain text with the same blocks', async () => {
  const page = `<!doctype html><html lang="en"><head><title>The ferry</title></head><body><nav><a href="/">Home</a></nav><article><h1>The ferry of Orm is to run again</h1>${body
    .split('\n\n')
    .slice(1)
    .map((one) => `<p>${one.trim()}</p>`)
    .join('')}</article></body></html>`;
  const { code } = await add('-', said, page);
  expect(code).toBe(0);
  const text = written('the-ferry-of-orm-is-to-run-again.txt');
  expect(blocksOf(text, 'a.txt')).toEqual(blocksOf(page, 'a.html'));
});

test.each([
  [{ published: '2022-02-30' }, '--published'],
  [{ url: 'ftp://herald.example' }, '--url'],
  [{ id: 'Not An Id' }, '--id'],
])('refuses %j', async (flags, name) => {
  const { code, err } = await add('-', { ...said, ...flags }, body);
  expect(code).toBe(2);
  expect(err).toContain(name);
});

test('what a page says cannot steer the terminal', async () => {
  const page =
    '<!doctype html><html lang="en"><meta property="og:site_name" content="The &#27;]0;Herald&#7;"><article>' +
    '<h1>The ferry &#27;[2Jof Orm</h1><p>The town has asked&#13; the ministry, and it &#x9b;31mhas had no answer.</p></article></html>';
  const { code, out } = await add('-', { published: '2022', dryRun: true }, page);
  expect(code).toBe(0);
  expect(out).toContain('title      The ferry \ufffd[2Jof Orm\npublisher  The \ufffd]0;Herald\ufffd\n');
  expect(out).not.toMatch(/[^\P{Cc}\n]/u);
});
