import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCheck, runCheckStaged } from '../../../src/cli/check/check.ts';
import { appendRelease } from '../../../src/files/write/append-release.ts';
import { hashRelease } from '../../../src/files/hash/hash-release.ts';
import { writeContent } from '../check/sound-content.ts';
import { runCommand, type Ran } from './run-command.ts';

// The tests may themselves run in a hook, whose repository is another one.
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      /^GIT_|^CI$|^CI_|^GITHUB_/.test(name) || value === undefined ? [] : [[name, value] as const],
    ),
  ),
  GIT_AUTHOR_NAME: 'Ida Holm',
  GIT_AUTHOR_EMAIL: 'ida@example.org',
  GIT_COMMITTER_NAME: 'Ida Holm',
  GIT_COMMITTER_EMAIL: 'ida@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CEILING_DIRECTORIES: tmpdir(),
};

interface Repository {
  readonly root: string;
  readonly ledger: string;
  git(...args: string[]): string;
  commit(): string;
  release(day: string, words: string): void;
  inCi(more?: Record<string, string>): Promise<Ran>;
  staged(): Promise<Ran>;
}

function at(root: string): Repository {
  const content = join(root, 'content');
  const ledger = join(content, 'releases', 'harbour.ndjson');
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  return {
    root,
    ledger,
    git,
    commit: () => {
      git('add', '-A');
      git('commit', '-q', '-m', 'More', '--allow-empty');
      return git('rev-parse', 'HEAD');
    },
    release: (on, words) => {
      const values = { title: 'The harbour', records: { 'quotes/a': { words } } };
      const release = readLines(ledger).length + 1;
      appendRelease(content, 'harbour', { release, on, sha256: hashRelease(values), ...values });
    },
    inCi: (more = {}) =>
      runCommand((io) => runCheck({ content }, io), { cwd: root, env: { ...env, CI: 'true', ...more } }),
    staged: () => runCommand((io) => runCheckStaged({ content }, io), { cwd: root, env }),
  };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
}

/** A repository whose last commit has two releases of an article. */
function withReleases(): Repository {
  const content = writeContent();
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-ledger-')));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  renameSync(content, join(root, 'content'));
  const repository = at(root);
  repository.git('init', '-q', '-b', 'main');
  repository.release('2021-05-05', 'One.');
  repository.release('2021-05-06', 'Two.');
  repository.commit();
  return repository;
}

/** Writes the whole ledger anew, chained and hashed as it should be, with other words. */
function rewrite(repository: Repository): void {
  rmSync(repository.ledger);
  repository.release('2021-05-01', 'Zero.');
  repository.release('2021-05-06', 'Two.');
}

describe('a ledger in git', () => {
  test('may be added to', async () => {
    const repository = withReleases();
    repository.release('2021-05-07', 'Three.');
    repository.git('add', '-A');
    const staged = await repository.staged();
    expect(staged.err).toBe('');
    expect(staged.out).toContain('compared  the ledgers of releases with those in git (');
    expect(staged.code).toBe(0);
    repository.commit();
    expect(await repository.inCi()).toMatchObject({ code: 0, err: '' });
  });

  test('that is written anew with hashes that fit fails in the hook, and the advice mends it', async () => {
    const repository = withReleases();
    rewrite(repository);
    repository.git('add', '-A');
    const { code, err } = await repository.staged();
    expect(code).toBe(1);
    expect(err).toMatch(
      /^content\/releases\/harbour\.ndjson:1 {2}error {2}Release 1 is not as it stands in git \([0-9a-f]{12}\)\. {2}\(ledger-rewritten\)$/m,
    );
    const advice = /git (checkout [0-9a-f]+ -- content\/releases\/harbour\.ndjson)/.exec(err)?.[1] ?? '';
    repository.git(...advice.split(' '));
    writeFileSync(join(repository.root, 'content', 'people', 'nils-berg.mdx'), '---\nname: Nils Berg\n---\n');
    repository.git('add', '-A');
    expect(await repository.staged()).toMatchObject({ code: 0, err: '' });
  });

  test.each([
    ['in the last commit', 0],
    ['some commits before the end of a push', 2],
  ])('that is written anew %s fails where CI is set', async (_, later) => {
    const repository = withReleases();
    const before = repository.git('rev-parse', 'HEAD');
    rewrite(repository);
    repository.commit();
    for (let more = 0; more < later; more += 1) repository.commit();
    const event = join(repository.root, '..', `${String(later)}-${before}.json`);
    writeFileSync(event, JSON.stringify({ before }));
    onTestFinished(() => {
      rmSync(event);
    });
    const { code, err } = await repository.inCi({ GITHUB_EVENT_PATH: event });
    expect(code).toBe(1);
    expect(err).toContain('Release 1 is not as it stands in git');
  });

  test('that a branch has written anew fails in its pull request, whatever the target has had since', async () => {
    const repository = withReleases();
    repository.git('checkout', '-q', '-b', 'edits');
    rewrite(repository);
    repository.commit();
    repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.release('2021-05-08', 'Three.');
    repository.commit();
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.git('checkout', '-q', 'edits');
    const { code, err } = await repository.inCi({ GITHUB_BASE_REF: 'main' });
    expect(code).toBe(1);
    expect(err).toContain('Release 1 is not as it stands in git');
  });

  test('may not go, nor lose its end, but may be renamed with its article', async () => {
    const repository = withReleases();
    writeFileSync(repository.ledger, `${readLines(repository.ledger)[0] ?? ''}\n`);
    repository.git('add', '-A');
    expect((await repository.staged()).err).toContain('Release 2 is not as it stands in git');
    rmSync(repository.ledger);
    repository.git('add', '-A');
    expect((await repository.staged()).err).toMatch(/The ledger stands in git \([0-9a-f]+\) and is gone\./);
    repository.git('checkout', 'HEAD', '--', 'content/releases/harbour.ndjson');
    renameSync(repository.ledger, join(repository.root, 'content', 'releases', 'quay.ndjson'));
    repository.git('add', '-A');
    expect((await repository.staged()).err).not.toContain('ledger-rewritten');
  });

  test('takes no day that is still to come', async () => {
    const repository = withReleases();
    repository.release('2999-01-01', 'Three.');
    repository.git('add', '-A');
    const { code, err } = await repository.staged();
    expect(code).toBe(1);
    expect(err).toContain('Release 3 is dated 2999-01-01, a day that is still to come.');
  });

  test('is the same with the line ends of Windows', async () => {
    const repository = withReleases();
    writeFileSync(repository.ledger, readFileSync(repository.ledger, 'utf8').replaceAll('\n', '\r\n'));
    repository.git('add', '-A');
    expect(await repository.staged()).toMatchObject({ code: 0, err: '' });
  });
});

describe('where there is nothing to compare with, nothing fails', () => {
  test('in a shallow clone, which is said', async () => {
    const repository = withReleases();
    rewrite(repository);
    repository.commit();
    const clone = join(repository.root, '..', `${repository.git('rev-parse', 'HEAD')}-clone`);
    onTestFinished(() => {
      rmSync(clone, { recursive: true, force: true });
    });
    const { status } = spawnSync('git', ['clone', '-q', '--depth', '1', `file://${repository.root}`, clone], {
      env,
    });
    expect(status).toBe(0);
    const { code, out } = await at(clone).inCi();
    expect(code).toBe(0);
    expect(out).toMatch(
      /^not compared {2}the ledgers in content\/releases with those in git: the clone is shallow .*fetch-depth: 0/m,
    );
  });

  test('in the first commit', async () => {
    const repository = withReleases();
    expect(await repository.inCi()).toMatchObject({ code: 0, err: '' });
  });

  test('outside a repository, which is said', async () => {
    const repository = withReleases();
    rmSync(join(repository.root, '.git'), { recursive: true });
    const { code, out } = await repository.inCi();
    expect(code).toBe(0);
    expect(out).toMatch(/^not compared {2}the ledgers .*not a git repository/m);
  });

  test('and without CI or the hook git is not asked', async () => {
    const repository = withReleases();
    rewrite(repository);
    const content = join(repository.root, 'content');
    const { code, out } = await runCommand((io) => runCheck({ content }, io), { cwd: repository.root, env });
    expect(code).toBe(0);
    expect(out).not.toContain('compared');
  });
});

test('a ledger from before releases were chained passes, and check says so', async () => {
  const repository = withReleases();
  mkdirSync(join(repository.root, 'content', 'releases'), { recursive: true });
  const lines = readLines(repository.ledger).map((line) => line.replace(/"before":[^,]*,/, ''));
  writeFileSync(repository.ledger, `${lines.join('\n')}\n`);
  const content = join(repository.root, 'content');
  const { code, out } = await runCommand((io) => runCheck({ content }, io), { cwd: repository.root, env });
  expect(code).toBe(0);
  expect(out).toContain(
    'not chained  harbour: 2 releases without a hash of the lines before; the next one will have it\n',
  );
});
