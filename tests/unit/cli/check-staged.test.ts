import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { files, quote, writeContent } from '../check/sound-content.ts';
import type { Ran } from './run-command.ts';
import { runLine } from './run-line.ts';

const project = resolve(import.meta.dirname, '../../..');

// The tests may themselves run in a hook, whose repository is another one.
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_|^CI$|^GITHUB_/.test(name))),
  GIT_AUTHOR_NAME: 'Ida Holm',
  GIT_AUTHOR_EMAIL: 'ida@example.org',
  GIT_COMMITTER_NAME: 'Ida Holm',
  GIT_COMMITTER_EMAIL: 'ida@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** A repository whose hook is the project's own, with a sound content folder that is not committed yet. */
function newRepository(name = 'press room'): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-staged-test-')));
  onTestFinished(() => {
    rmSync(parent, { recursive: true, force: true });
  });
  const repository = join(parent, name);
  mkdirSync(repository);
  cpSync(writeContent(), join(repository, 'content'), { recursive: true });
  cpSync(join(project, '.githooks'), join(repository, '.githooks'), { recursive: true });
  for (const linked of ['src', 'node_modules']) symlinkSync(join(project, linked), join(repository, linked));
  writeFileSync(join(repository, '.gitignore'), 'src\nnode_modules\n');
  git(repository, 'init', '-q', '-b', 'main');
  git(repository, 'config', 'core.hooksPath', '.githooks');
  return repository;
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Tries a git command that runs the hook. */
function tryGit(cwd: string, ...args: string[]): { passed: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
  return { passed: status === 0, said: stdout + stderr };
}

/** What the hook's command says of what is staged. */
const checkStaged = (cwd: string): Promise<Ran> => runLine(['check', '--staged'], { cwd, env });

function write(repository: string, file: string, text: string): void {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), text);
}

function committed(): string {
  const repository = newRepository();
  git(repository, 'add', '-A');
  git(repository, 'commit', '-q', '--no-verify', '-m', 'Start');
  return repository;
}

const quoteFile = `content/${files.quote}`;
const broken = quote.replace('It takes', 'It took');
const fault = `${quoteFile}:5  error`;

test('the first commit of a repository is checked', () => {
  const repository = newRepository();
  write(repository, quoteFile, broken);
  git(repository, 'add', '-A');
  expect(tryGit(repository, 'commit', '-m', 'Start')).toMatchObject({
    passed: false,
    said: expect.stringContaining(fault) as string,
  });
  write(repository, quoteFile, quote);
  git(repository, 'add', '-A');
  expect(tryGit(repository, 'commit', '-m', 'Start')).toMatchObject({
    passed: true,
    said: expect.stringContaining('all is well') as string,
  });
});

test('what is staged is checked, not what the file says since', async () => {
  const repository = committed();
  write(repository, quoteFile, broken);
  git(repository, 'add', quoteFile);
  write(repository, quoteFile, quote);
  expect((await checkStaged(repository)).err).toContain(fault);
  git(repository, 'add', quoteFile);
  write(repository, quoteFile, broken);
  write(repository, `content/${files.person}`, '---\nname: Ida Holm\nlink: https://example.org/\n---\n');
  git(repository, 'add', `content/${files.person}`);
  expect((await checkStaged(repository)).code).toBe(0);
  expect(readFileSync(join(repository, quoteFile), 'utf8')).toBe(broken);
});

test('commit -a, commit of one path and an amend are checked as they will be committed', () => {
  const repository = committed();
  write(repository, quoteFile, broken);
  expect(tryGit(repository, 'commit', '-a', '-m', 'Edit').said).toContain(fault);
  expect(tryGit(repository, 'commit', '-m', 'Edit', '--', quoteFile).said).toContain(fault);
  expect(tryGit(join(repository, 'content'), 'commit', '--amend', '--no-edit', '-a').said).toContain(fault);
  write(repository, quoteFile, quote.replace('cue: said', 'cue: said\ncontext: At the council.'));
  expect(tryGit(repository, 'commit', '--amend', '--no-edit', '-a').passed).toBe(true);
});

test('deleted and renamed files count as git has them', async () => {
  const repository = committed();
  git(repository, 'rm', '-q', '--cached', `content/${files.person}`);
  expect((await checkStaged(repository)).err).toContain('missing-reference');
  git(repository, 'reset', '-q');
  renameSync(
    join(repository, 'content/people/ida-holm.mdx'),
    join(repository, 'content/people/ida-berg.mdx'),
  );
  git(repository, 'add', '-A');
  expect((await checkStaged(repository)).err).toContain('missing-reference');
  write(repository, quoteFile, quote.replace('ida-holm', 'ida-berg'));
  const figure = `content/${files.statistic}`;
  write(repository, figure, readFileSync(join(repository, figure), 'utf8').replace('ida-holm', 'ida-berg'));
  git(repository, 'add', '-A');
  expect((await checkStaged(repository)).code).toBe(0);
});

test('a path with spaces and letters beyond ASCII is named as it is', async () => {
  const repository = committed();
  write(repository, 'content/people/idå holm.mdx', '---\nname: Ida Holm the younger\n---\n');
  git(repository, 'add', '-A');
  const { code, err } = await checkStaged(repository);
  expect(code).toBe(1);
  expect(err).toContain('content/people/idå holm.mdx:1  error');
});

test('a worktree of a repository has its own staged files', () => {
  const repository = committed();
  const worktree = join(dirname(repository), 'other desk');
  git(repository, 'worktree', 'add', '-q', '-b', 'other', worktree);
  for (const linked of ['src', 'node_modules']) symlinkSync(join(project, linked), join(worktree, linked));
  write(worktree, quoteFile, broken);
  expect(tryGit(worktree, 'commit', '-a', '-m', 'Edit').said).toContain(fault);
  write(repository, 'notes.txt', 'Call the mayor.');
  git(repository, 'add', 'notes.txt');
  expect(tryGit(repository, 'commit', '-m', 'Note').passed).toBe(true);
});

test('where nothing below content/ is staged, nothing is checked', async () => {
  const repository = committed();
  write(repository, quoteFile, broken);
  write(repository, 'notes.txt', 'Call the mayor.');
  git(repository, 'add', 'notes.txt');
  expect(await checkStaged(repository)).toEqual({ code: 0, out: '', err: '' });
});

test('outside a repository the command says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bare-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outside = { ...env, GIT_CEILING_DIRECTORIES: tmpdir() };
  const { code, err } = await runLine(['check', '--staged'], { cwd: folder, env: outside });
  expect(code).toBe(1);
  expect(err).toContain('not a git repository');
});
