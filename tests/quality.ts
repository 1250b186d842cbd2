/**
 * Looks at the code itself: lint, types of modules and templates, form, what nothing uses. Two programs run at a time, and
 * what each says is told once it has ended.
 *
 * usage: node tests/quality.ts
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const scripts = ['lint', 'types', 'form', 'unused'];

/** Runs a script of `package.json` to its end; the promise is for whether it found nothing. */
function run(script: string): Promise<boolean> {
  const said: Buffer[] = [];
  const child = spawn(`npm run --silent ${script}`, {
    cwd: join(import.meta.dirname, '..'),
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(`> ${script}\n${Buffer.concat(said).toString()}`);
      resolve(code === 0);
    });
  });
}

const found: boolean[] = [];
const waiting = scripts.values();
const work = async (): Promise<void> => {
  for (const script of waiting) found.push(await run(script));
};
await Promise.all([work(), work()]);
process.exitCode = found.every(Boolean) ? 0 : 1;
