/**
 * Runs all tests: those of the browser beside the others, as the building of their sites leaves a processor idle and the
 * waiting for pages too. What the browser's tests say is told once the others have ended.
 *
 * usage: node tests/run.ts
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const runners = {
  units: join(project, 'node_modules', 'vitest', 'vitest.mjs'),
  pages: join(project, 'node_modules', '@playwright', 'test', 'cli.js'),
} as const;

/** Starts a runner of tests; the promise is for its exit code. What it says is kept where it is given somewhere to keep it. */
function start(args: readonly string[], kept?: Buffer[]): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    stdio: ['ignore', kept ? 'pipe' : 'inherit', kept ? 'pipe' : 'inherit'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      kept?.push(chunk);
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

const said: Buffer[] = [];
const pages = start([runners.pages, 'test'], said);
const units = await start([runners.units, 'run']);
const codes = [units, await pages];
process.stdout.write(Buffer.concat(said));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
