import { spawn } from 'node:child_process';

/** A git command that failed, or a git that is not there. The message is for the person at the terminal. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Where git runs and what it is told. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs git and returns what it writes. It is told of its repository by the environment, as hooks are.
 * @param cwd the folder in which relative paths in that environment are meant
 * @throws {GitError} where git cannot be run, or says that something is wrong
 */
export function runGit(
  args: readonly string[],
  { cwd, env, input = '' }: GitPlace & { readonly input?: string },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', args, { cwd, env: { ...env } });
    const out: Buffer[] = [];
    let complaint = '';
    git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    git.on('error', () => {
      reject(new GitError('git cannot be run. Install it'));
    });
    git.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitError(`git ${args[0] ?? ''} failed: ${complaint.trim()}`));
    });
    // A git that has ended early says why itself.
    git.stdin.on('error', () => undefined);
    git.stdin.end(input);
  });
}
