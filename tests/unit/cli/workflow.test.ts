import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runLine } from './run-line.ts';

const project = resolve(import.meta.dirname, '../../..');

const workflow = z
  .object({
    env: z.record(z.string(), z.string()),
    jobs: z.object({
      publish: z.object({
        steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })),
      }),
    }),
  })
  .parse(parse(readFileSync(join(project, '.github/workflows/site.yml'), 'utf8')));

/** What a run of the workflow is told by its host. */
interface Run {
  readonly github: {
    readonly repository_owner: string;
    readonly event_name: 'push' | 'pull_request';
    readonly event: {
      readonly action?: string;
      readonly number?: number;
      readonly repository: { readonly name: string };
    };
  };
  readonly vars: Readonly<Record<string, string>>;
}

const format = (pattern: string, ...values: unknown[]): string =>
  pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));

/** A text of the workflow with its expressions evaluated. What the workflow uses of their language reads as JavaScript does. */
const evaluate = (text: string, run: Run): string =>
  text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const value = z
      .union([z.string(), z.number(), z.undefined()])
      .parse(runInNewContext(expression, { ...run, format }));
    return value === undefined ? '' : String(value);
  });

const environmentOf = (run: Run): Record<string, string> =>
  Object.fromEntries(Object.entries(workflow.env).map(([name, text]) => [name, evaluate(text, run)]));

function scriptOf(step: string, run: Run): string {
  const script = workflow.jobs.publish.steps.find(({ name }) => name === step)?.run;
  if (script === undefined) throw new Error(`The workflow has no step "${step}".`);
  return evaluate(script, run);
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-workflow-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

// The tests may themselves run in a hook, whose repository is another one.
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

/** Runs a step's script as the host does. */
function runStep(step: string, run: Run, cwd: string, env: Record<string, string> = {}): void {
  execFileSync('bash', ['-e', '-o', 'pipefail', '-c', scriptOf(step, run)], {
    cwd,
    env: { ...outside, ...environmentOf(run), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What the build step hands to the command line, behind npm's own part. */
function flagsOfBuild(run: Run): string[] {
  const folder = makeFolder();
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\nprintf '%s\\n' "$@" '' >> "${join(folder, 'calls')}"\n`, {
    mode: 0o755,
  });
  runStep('Build pages and sheets', run, folder, {
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
  });
  const calls = readFileSync(join(folder, 'calls'), 'utf8')
    .split('\n\n')
    .map((call) => call.split('\n'));
  const build = calls.find(([one, other]) => one === 'run' && other === 'build') ?? [];
  expect(build.slice(0, 3)).toEqual(['run', 'build', '--']);
  return build.slice(3);
}

/** The command line's own word of where it builds for. There is nothing to build, so that it ends there. */
async function addressRead(flags: readonly string[]): Promise<string> {
  const folder = makeFolder();
  mkdirSync(join(folder, 'content', 'articles'), { recursive: true });
  const { out, err, code } = await runLine(['build', ...flags], { cwd: folder });
  expect(err).toContain('There is no article in content');
  expect(code).toBe(1);
  return /^address {2}(.*)$/m.exec(out)?.[1] ?? '';
}

const push = (owner: string, name: string, vars: Run['vars'] = {}): Run => ({
  github: { repository_owner: owner, event_name: 'push', event: { repository: { name } } },
  vars,
});

const preview = (run: Run, number: number, action = 'synchronize'): Run => ({
  ...run,
  github: {
    ...run.github,
    event_name: 'pull_request',
    event: { ...run.github.event, action, number },
  },
});

const folderSite = push('arle', 'facts');
const userSite = push('arle', 'arle.github.io');
const ownDomain = push('arle', 'facts', { SITE: 'https://facts.arle.example' });

test.each<[string, Run, string]>([
  ['a site in a folder', folderSite, 'https://arle.github.io/facts/'],
  ['its preview', preview(folderSite, 7), 'https://arle.github.io/facts/pr/7/'],
  ['a site at the root', userSite, 'https://arle.github.io/'],
  ['its preview', preview(userSite, 8), 'https://arle.github.io/pr/8/'],
  ['a site with a domain of its own', ownDomain, 'https://facts.arle.example/'],
  ['its preview', preview(ownDomain, 9), 'https://facts.arle.example/pr/9/'],
])('builds %s for where it will be served', async (_, run, address) => {
  expect(await addressRead(flagsOfBuild(run))).toBe(address);
});

test('publishes the site and the previews beside each other, and takes a preview away once it is closed', () => {
  const folder = makeFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      env: outside,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '-q', '--bare', 'origin');
  let runs = 0;
  const publish = (run: Run, page: string): string[] => {
    runs += 1;
    const workspace = join(folder, `run-${String(runs)}`, 'repository');
    mkdirSync(join(workspace, 'dist', 'articles'), { recursive: true });
    writeFileSync(join(workspace, 'dist', 'index.html'), page);
    writeFileSync(join(workspace, 'dist', 'articles', 'index.html'), page);
    git('init', '-q', workspace);
    git('-C', workspace, 'remote', 'add', 'origin', join(folder, 'origin'));
    for (const [name, value] of [
      ['user.name', 'Ida Holm'],
      ['user.email', 'ida@example.org'],
    ] as const)
      git('-C', workspace, 'config', name, value);
    runStep('Publish', run, workspace, { GITHUB_WORKSPACE: workspace, GITHUB_SHA: 'abc' });
    return git('-C', 'origin', 'ls-tree', '-r', '--name-only', 'gh-pages').trim().split('\n');
  };
  const site = ['.nojekyll', 'articles/index.html', 'index.html'];
  const ofPreview = ['pr/7/articles/index.html', 'pr/7/index.html'];
  expect(publish(folderSite, 'one')).toEqual(site);
  expect(publish(preview(folderSite, 7), 'two')).toEqual([...site, ...ofPreview]);
  expect(publish(folderSite, 'three')).toEqual([...site, ...ofPreview]);
  expect(git('-C', 'origin', 'show', 'gh-pages:index.html')).toBe('three');
  expect(git('-C', 'origin', 'show', 'gh-pages:pr/7/index.html')).toBe('two');
  expect(publish(preview(folderSite, 7, 'closed'), 'two')).toEqual(site);
});
