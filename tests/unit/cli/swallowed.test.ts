import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeSwallowed } from '../../../src/cli/swallowed/describe-swallowed.ts';
import { findSwallowed, type KnownFlag } from '../../../src/cli/swallowed/find-swallowed.ts';

const main = resolve(import.meta.dirname, '../../../src/cli/main.ts');
let folder = '';

const text = `The ferry of Orm has not run since May 2, 2021, and 1,200 people cross by the old bridge.

“We will run it again before the summer,” said Mayor Ada Lind on March 3.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-npm-'));
  mkdirSync(join(folder, 'content', 'articles'), { recursive: true });
  const scripts = Object.fromEntries(
    ['add', 'build', 'status'].map((name) => [name, `"${process.execPath}" "${main}" ${name}`]),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'arle', scripts }));
  writeFileSync(
    join(folder, 'ferry.md'),
    `---\ntitle: The ferry\npublisher: The Orm Herald\npublished: 2022-03-04\n---\n\n${text}`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// What an npm around these tests says is not for the one that they start.
const outside = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^CI$/i.test(name)),
);

/** Runs npm itself in a project whose scripts are the command line's. */
function npm(
  args: readonly string[],
  { env = {}, cwd = folder }: { env?: Record<string, string>; cwd?: string } = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', ['run', '--silent', ...args], {
    cwd,
    env: { ...outside, ...env },
    encoding: 'utf8',
  });
}

test('a flag that npm took for itself stops the command, with what to type', { timeout: 180_000 }, () => {
  const { status, stderr } = npm(['add', 'ferry.md', '--dry-run']);
  expect(stderr).toContain('npm took --dry-run for a flag of its own');
  expect(stderr).toContain('npm run add -- ferry.md --dry-run\n');
  expect(status).toBe(2);
  expect(existsSync(join(folder, 'content/articles/ferry.md'))).toBe(false);
  // What was advised does what was meant.
  const advised = npm(['add', '--', 'ferry.md', '--dry-run']);
  expect(advised.status).toBe(0);
  expect(advised.stdout).toContain('Nothing was written.');
});

test('so it does with a value, before anything else is looked at', () => {
  const { status, stderr } = npm(['build', '--frozen', '--base', '/facts/']);
  expect(stderr).toContain('npm run build -- --base /facts/ --frozen\n');
  expect(status).toBe(2);
});

test('what stands in npm’s settings, or was in the environment before, is no flag that was typed', () => {
  writeFileSync(join(folder, '.npmrc'), 'content=elsewhere\n');
  const { status, stdout } = npm(['status'], {
    env: process.platform === 'linux' ? { npm_config_format: 'json' } : {},
  });
  rmSync(join(folder, '.npmrc'));
  expect(stdout).toContain('There are no articles yet');
  expect(status).toBe(0);
});

test('npm may be called from any folder of the project', () => {
  const { status, stdout } = npm(['status'], { cwd: join(folder, 'content', 'articles') });
  expect(stdout).toContain('There are no articles yet');
  expect(status).toBe(0);
});

const flags: readonly KnownFlag[] = [
  { name: '--dry-run', value: null },
  { name: '--title', value: '<text>' },
  { name: '--words', value: '<text...>' },
];
const described = (env: Record<string, string>, given: string[], takesArguments = true): string =>
  describeSwallowed('add', given, findSwallowed(flags, env, {}), takesArguments)
    .at(-1)
    ?.split(':  ')[1] ?? '';

test.each<[Record<string, string>, string[], boolean, string]>([
  [{ npm_config_dry_run: 'true' }, ['a b.md'], true, "npm run add -- 'a b.md' --dry-run"],
  [{ npm_config_title: "Ada's" }, ['a.md'], true, String.raw`npm run add -- a.md --title 'Ada'\''s'`],
  [{ npm_config_words: 'one\n\ntwo' }, [], true, 'npm run add -- --words one two'],
  [{ npm_config_title: 'true' }, ['Ferry'], false, 'npm run add -- --title Ferry'],
  // Which of the two is the title cannot be told.
  [{ npm_config_title: 'true' }, ['a.md', 'Ferry'], true, 'npm run add -- … --title <text>'],
])('of %j with %j: %s', (env, given, takesArguments, command) => {
  expect(described(env, given, takesArguments)).toBe(command);
});

test('what npm has by itself, or switched off, is no flag', () => {
  expect(findSwallowed(flags, { npm_config_dry_run: '', npm_config_yes: 'true' }, {})).toEqual([]);
  expect(findSwallowed(flags, { npm_config_title: 'A' }, { npm_config_title: 'A' })).toEqual([]);
});
