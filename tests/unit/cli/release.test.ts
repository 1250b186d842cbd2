import { spawnSync } from 'node:child_process';
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
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const main = resolve(import.meta.dirname, '../../../src/cli/main.ts');

let folder = '';
beforeEach(() => {
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
  expect(onrecord('parse').status).toBe(0);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function onrecord(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: '' },
  });
  return { status, out: stdout, err: stderr };
}

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

test('adds a line with the day, the hash and every record’s values, and warns of what nobody confirmed', () => {
  const { status, out, err } = onrecord('release', 'bridge', '--date', '2022-03-05');
  expect(status).toBe(0);
  expect(out).toMatch(/^released bridge: release 1 of 2022-03-05, \d+ records, sha256 [0-9a-f]{64}\n/);
  expect(out).toContain('Commit content/releases/bridge.ndjson.');
  expect(err).toMatch(/records of bridge are not confirmed by an editor:\n {4}content\/quotes\/bridge\//);
  expect(ledger()).toMatch(
    /^\{"release":1,"on":"2022-03-05","sha256":"[0-9a-f]{64}","before":null,"title":"The bridge of Arle/,
  );
  expect(ledger()).toContain('We will rebuild the bridge before the winter,');
  expect(ledger().split('\n')).toHaveLength(2);
});

test('adds nothing where nothing has changed, and a second line where something has', () => {
  onrecord('release', 'bridge', '--date', '2022-03-05');
  const first = ledger();
  const again = onrecord('release', 'bridge', '--date', '2022-03-06');
  expect(again.status).toBe(0);
  expect(again.out).toContain('nothing has changed since release 1 of 2022-03-05');
  expect(ledger()).toBe(first);

  edit(/^role: .*$/m, 'role: Mayor of Arle');
  expect(onrecord('release', 'bridge', '--date', '2022-03-06').out).toContain('release 2 of 2022-03-06');
  expect(ledger().startsWith(first)).toBe(true);
  expect(ledger()).toContain('"role":"Mayor of Arle"');
  expect(onrecord('check').status).toBe(0);
});

test('does not count a confirmation as a change, and asks for none once there is one', () => {
  onrecord('release', 'bridge', '--date', '2022-03-05');
  edit(/^kind:/m, 'confirmed: { by: Olga Brandt, on: 2022-03-06 }\nkind:');
  expect(onrecord('release', 'bridge').out).toContain('nothing has changed');
});

test('leaves out what is withheld', () => {
  edit(/^kind:/m, 'withheld: true\nkind:');
  expect(onrecord('release', 'bridge', '--date', '2022-03-05').status).toBe(0);
  expect(ledger()).not.toContain('"quotes/');
});

test('leaves out quotes that name someone withheld, and veils the name elsewhere', () => {
  const person = join(folder, 'content', 'people', 'nils-berg.mdx');
  writeFileSync(person, readFileSync(person, 'utf8').replace('---\n', '---\nwithheld: Asked for.\n'));
  expect(onrecord('release', 'bridge', '--date', '2022-03-05').status).toBe(0);
  expect(ledger()).toContain('"title":"The bridge of Arle is to be rebuilt"');
  expect(ledger()).not.toMatch(/Berg|nils-berg|We will rebuild/);
});

test('refuses an article that is withheld', () => {
  const article = join(folder, 'content', 'articles', 'bridge.md');
  writeFileSync(article, readFileSync(article, 'utf8').replace('---\n', '---\nwithheld: Asked for.\n'));
  const { status, err } = onrecord('release', 'bridge');
  expect(status).toBe(1);
  expect(err).toContain('bridge is withheld: nothing of it is shown, and nothing was released.');
  expect(existsSync(join(folder, 'content', 'releases'))).toBe(false);
});

test('refuses a day before the last release’s', () => {
  onrecord('release', 'bridge', '--date', '2022-03-05');
  const first = ledger();
  edit(/^role: .*$/m, 'role: Mayor of Arle');
  const { status, err } = onrecord('release', 'bridge', '--date', '2022-03-04');
  expect(status).toBe(1);
  expect(err).toContain('Release 1 of bridge is of 2022-03-05, and 2022-03-04 is before that.');
  expect(ledger()).toBe(first);
});

test('refuses while the check finds errors, and names them', () => {
  edit('We will rebuild', 'We shall rebuild');
  edit(/^kind: .*$/m, 'kind: loud');
  const { status, err } = onrecord('release', 'bridge', '--date', '2022-03-05');
  expect(status).toBe(1);
  expect(err).toMatch(/content\/quotes\/bridge\/\S+\.mdx:\d+ {2}error {2}"kind"/);
  expect(err).toContain('Nothing was released');
  expect(existsSync(join(folder, 'content', 'releases'))).toBe(false);
});

test('refuses to add to a ledger whose hash does not fit', () => {
  onrecord('release', 'bridge', '--date', '2022-03-05');
  const broken = ledger().replace('before the winter', 'before the summer');
  writeFileSync(join(folder, 'content', 'releases', 'bridge.ndjson'), broken);
  const { status, err } = onrecord('release', 'bridge');
  expect(status).toBe(1);
  expect(err).toContain(
    'content/releases/bridge.ndjson:1  error  The hash of release 1 does not fit its values',
  );
  expect(ledger()).toBe(broken);
});

test('warns of releases whose article is gone', () => {
  onrecord('release', 'bridge', '--date', '2022-03-05');
  writeFileSync(join(folder, 'content', 'releases', 'brigde.ndjson'), ledger());
  const { status, err } = onrecord('check');
  expect(status).toBe(0);
  expect(err).toContain('content/releases/brigde.ndjson:1  warning  These are the releases of "brigde"');
});

test.each([
  [['release', 'brigde'], 1, 'There are: bridge.'],
  [
    ['release', 'bridge', '--date', 'today'],
    2,
    '--date takes a day such as 2024-12-24, and "today" is none.',
  ],
  [['release', 'bridge', '--date', '2022-02-30'], 2, '"2022-02-30" is none.'],
  [['release', 'bridge', '--date', '2999-01-01'], 2, '--date 2999-01-01 is still to come'],
])('answers %j', (args, code, message) => {
  const { status, err } = onrecord(...args);
  expect(status).toBe(code);
  expect(err).toContain(message);
});
