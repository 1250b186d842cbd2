import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { GitError, runGit, type GitPlace } from './run-git.ts';

/** A commit to compare with, or why there is none: null where nothing has been committed before. */
export type Base = { readonly commit: string } | { readonly why: string | null };

const pushSchema = z.object({ before: z.string().regex(/^[0-9a-f]{40,64}$/) });
const noCommit = /^0+$/;

/** The commit that was there before the push that a GitHub workflow runs for; null where it runs for something else. */
function pushedOnto(file: string | undefined): string | null {
  if (file === undefined || file === '') return null;
  try {
    return pushSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).before;
  } catch {
    return null;
  }
}

/** What git answers; null where it has no such thing. */
async function ask(args: readonly string[], place: GitPlace): Promise<string | null> {
  try {
    return (await runGit(args, place)).toString().trim();
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

const commitOf = (name: string, place: GitPlace): Promise<string | null> =>
  ask(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], place);

/** The commits from which a run of continuous integration may tell what is new, the best first, as it says itself. */
async function named(place: GitPlace): Promise<string[]> {
  const { env } = place;
  const branch = env['GITHUB_BASE_REF'] ?? env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] ?? '';
  const mergeBase = branch === '' ? null : await ask(['merge-base', 'HEAD', `origin/${branch}`], place);
  return [
    env['CI_MERGE_REQUEST_DIFF_BASE_SHA'],
    mergeBase,
    branch === '' ? pushedOnto(env['GITHUB_EVENT_PATH']) : null,
    env['CI_COMMIT_BEFORE_SHA'],
  ].filter(
    (commit): commit is string => typeof commit === 'string' && commit !== '' && !noCommit.test(commit),
  );
}

/**
 * Finds the commit that a run of continuous integration is to be compared with: where the branch of a pull request left its
 * target, what was there before a push, or else the commit before this one.
 * @throws {GitError} where there is no repository, or no git
 */
export async function findBase(place: GitPlace): Promise<Base> {
  await runGit(['rev-parse', '--git-dir'], place);
  for (const name of [...(await named(place)), 'HEAD^1']) {
    const commit = await commitOf(name, place);
    if (commit !== null) return { commit };
  }
  const isShallow = (await ask(['rev-parse', '--is-shallow-repository'], place)) === 'true';
  return {
    why: isShallow
      ? 'the clone is shallow and has no earlier commit; have it fetch all of them (with actions/checkout: fetch-depth: 0)'
      : null,
  };
}
