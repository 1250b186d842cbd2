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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { exitCodes, type ExitCode } from '../../../src/cli/terminal/exit-codes.ts';
import type { Io } from '../../../src/cli/terminal/io.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { runRelease } from '../../../src/cli/release/release.ts';
import { runAsCommandLine, type Ran } from './run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-release-'));
  mkdirSync(join(folder, 'content', 'articles'), { recursive: true });
  writeFileSync(
    join(folder, 'content', 'articles', 'bridge.md'),
    `---
title: The bridge of Arle is to be rebuilt
publisher: The Arle Gazette
published: 2022-03-04
---

The bridge of Arle fell on March 1, 2022, and the town has talked of little else since then.

“We will rebuild the bridge before the winter,” said Mayor Nils Berg on March 3. “It carried more than 4,000 cars a day.”
`,
  );
  expect((await parse()).code).toBe(0);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const content = (): string => join(folder, 'content');
const run = (command: (io: Io) => Promise<ExitCode>): Promise<Ran> =>
  runAsCommandLine(command, { cwd: folder });
const parse = (): Promise<Ran> => run((io) => runParse({ content: content(), files: [] }, io));
const check = (): Promise<Ran> => run((io) => runCheck({ content: content() }, io));
const release = (article: string, date?: string): Promise<Ran> =>
  run((io) => runRelease({ content: content(), article, date }, io));

const ledger = (): string => readFileSync(join(folder, 'content', 'releases', 'bridge.ndjson'), 'utf8');
const quotePath = (): string => {
  const quotes = join(folder, 'content', 'quotes', 'bridge');
  return join(quotes, readdirSync(quotes)[0] ?? '');
};
const edit = (from: string | RegExp, to: string): void => {
  const text = readFileSync(quotePath(), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(quotePath(), text.replace(from, to));
};

test('adds a line with the day, the hash and every record’s values, and warns of what nobody confirmed', async () => {
  const { code, out, err } = await release('bridge', '2022-03-05');
  expect(code).toBe(0);
  expect(out).toMatch(/^released bridge: release 1 of 2022-03-05, \d+ records, sha256 [0-9a-f]{64}\n/);
  expect(out).toContain('Commit content/releases/bridge.ndjson.');
  expect(err).toMatch(/records of bridge are not confirmed by an editor:\n {4}content\/quotes\/bridge\//);
  expect(ledger()).toMatch(
    /^\{"release":1,"on":"2022-03-05","sha256":"[0-9a-f]{64}","before":null,"title":"The bridge of Arle/,
  );
  expect(ledger()).toContain('We will rebuild the bridge before the winter,');
  expect(ledger().split('\n')).toHaveLength(2);
});

test('adds nothing where nothing has changed, and a second line where something has', async () => {
  await release('bridge', '2022-03-05');
  const first = ledger();
  const again = await release('bridge', '2022-03-06');
  expect(again.code).toBe(0);
  expect(again.out).toContain('nothing has changed since release 1 of 2022-03-05');
  expect(ledger()).toBe(first);

  edit(/^role: .*$/m, 'role: Mayor of Arle');
  expect((await release('bridge', '2022-03-06')).out).toContain('release 2 of 2022-03-06');
  expect(ledger().startsWith(first)).toBe(true);
  expect(ledger()).toContain('"role":"Mayor of Arle"');
  expect((await check()).code).toBe(0);
});

test('does not count a confirmation as a change, and asks for none once there is one', async () => {
  await release('bridge', '2022-03-05');
  edit(/^kind:/m, 'confirmed: { by: Olga Brandt, on: 2022-03-06 }\nkind:');
  expect((await release('bridge')).out).toContain('nothing has changed');
});

test('leaves out what is withheld', async () => {
  edit(/^kind:/m, 'withheld: true\nkind:');
  expect((await release('bridge', '2022-03-05')).code).toBe(0);
  expect(ledger()).not.toContain('"quotes/');
});

test('leaves out quotes that name someone withheld, and veils the name elsewhere', async () => {
  const person = join(folder, 'content', 'people', 'nils-berg.mdx');
  writeFileSync(person, readFileSync(person, 'utf8').replace('---\n', '---\nwithheld: Asked for.\n'));
  expect((await release('bridge', '2022-03-05')).code).toBe(0);
  expect(ledger()).toContain('"title":"The bridge of Arle is to be rebuilt"');
  expect(ledger()).not.toMatch(/Berg|nils-berg|We will rebuild/);
});

test('refuses an article that is withheld', async () => {
  const article = join(folder, 'content', 'articles', 'bridge.md');
  writeFileSync(article, readFileSync(article, 'utf8').replace('---\n', '---\nwithheld: Asked for.\n'));
  const { code, err } = await release('bridge');
  expect(code).toBe(1);
  expect(err).toContain('bridge is withheld: nothing of it is shown, and nothing was released.');
  expect(existsSync(join(folder, 'content', 'releases'))).toBe(false);
});

test('refuses a day before the last release’s', async () => {
  await release('bridge', '2022-03-05');
  const first = ledger();
  edit(/^role: .*$/m, 'role: Mayor of Arle');
  const { code, err } = await release('bridge', '2022-03-04');
  expect(code).toBe(1);
  expect(err).toContain('Release 1 of bridge is of 2022-03-05, and 2022-03-04 is before that.');
  expect(ledger()).toBe(first);
});

test('refuses while the check finds errors, and names them', async () => {
  edit('We will rebuild', 'We shall rebuild');
  edit(/^kind: .*$/m, 'kind: loud');
  const { code, err } = await release('bridge', '2022-03-05');
  expect(code).toBe(1);
  expect(err).toMatch(/content\/quotes\/bridge\/\S+\.mdx:\d+ {2}error {2}"kind"/);
  expect(err).toContain('Nothing was released');
  expect(existsSync(join(folder, 'content', 'releases'))).toBe(false);
});

test('refuses to add to a ledger whose hash does not fit', async () => {
  await release('bridge', '2022-03-05');
  const broken = ledger().replace('before the winter', 'before the summer');
  writeFileSync(join(folder, 'content', 'releases', 'bridge.ndjson'), broken);
  const { code, err } = await release('bridge');
  expect(code).toBe(1);
  expect(err).toContain(
    'content/releases/bridge.ndjson:1  error  The hash of release 1 does not fit its values',
  );
  expect(ledger()).toBe(broken);
});

test('warns of releases whose article is gone', async () => {
  await release('bridge', '2022-03-05');
  writeFileSync(join(folder, 'content', 'releases', 'brigde.ndjson'), ledger());
  const { code, err } = await check();
  expect(code).toBe(0);
  expect(err).toContain('content/releases/brigde.ndjson:1  warning  These are the releases of "brigde"');
});

test.each([
  ['brigde', undefined, exitCodes.failed, 'There are: bridge.'],
  ['bridge', 'today', exitCodes.usage, '--date takes a day such as 2024-12-24, and "today" is none.'],
  ['bridge', '2022-02-30', exitCodes.usage, '"2022-02-30" is none.'],
  ['bridge', '2999-01-01', exitCodes.usage, '--date 2999-01-01 is still to come'],
])('answers %s on %s', async (article, date, ends, message) => {
  const { code, err } = await release(article, date);
  expect(code).toBe(ends);
  expect(err).toContain(message);
});
