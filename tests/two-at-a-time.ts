import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A program that looks at the project: its command, or a script of `package.json`. */
export type Program = { readonly script: string } | { readonly args: readonly string[] };

/** Runs a program to its end; the promise is for whether it found nothing. What it says is kept where it is given somewhere to keep it. */
function run(program: Program, said?: Buffer[]): Promise<boolean> {
  const [command, args, shell] =
    'script' in program
      ? [`npm run --silent ${program.script}`, [], true]
      : [process.execPath, program.args, false];
  const child = spawn(command, args, {
    cwd: join(import.meta.dirname, '..'),
    shell,
    stdio: ['ignore', said ? 'pipe' : 'inherit', said ? 'pipe' : 'inherit'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said?.push(chunk);
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}

/**
 * Runs programs in their order, two at a time. One may speak for itself; what another says is told once it has ended, and the
 * one that speaks too.
 * @returns whether none found anything
 */
export async function runTwoAtATime(programs: readonly Program[], speaks?: Program): Promise<boolean> {
  const waiting = programs.values();
  const found: boolean[] = [];
  let untilQuiet: Promise<unknown> = Promise.resolve();
  const told: Promise<void>[] = [];
  const work = async (): Promise<void> => {
    for (const program of waiting) {
      if (program === speaks) {
        const ended = run(program);
        untilQuiet = ended;
        found.push(await ended);
        continue;
      }
      const said: Buffer[] = [];
      found.push(await run(program, said));
      const title = 'script' in program ? `> ${program.script}\n` : '';
      told.push(
        untilQuiet.then(() => {
          process.stdout.write(`${title}${Buffer.concat(said).toString()}`);
        }),
      );
    }
  };
  await Promise.all([work(), work()]);
  await Promise.all(told);
  return found.every(Boolean);
}
