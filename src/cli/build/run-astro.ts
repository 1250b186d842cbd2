import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Io } from '../terminal/io.ts';
import { projectFolder, settingsAsEnvironment, type Settings } from '../terminal/settings.ts';

/** Node's flags for a build: it collects garbage before its heap has grown by more than two fifths, for two thirds of the memory. */
export const buildFlags = ['--heap-growing-percent=40'] as const;

/** How an Astro command ended: its exit code, and what it printed where that was kept. */
export interface AstroResult {
  readonly code: number;
  readonly output: string;
  /** True where it was asked to end, which is no failure of its own. */
  readonly wasStopped: boolean;
}

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** How often it is looked whether the parent is still there, in milliseconds. */
const parentInterval = 500;

/**
 * Has a child end with this process: a signal that asks the one to end goes to the other.
 * Returns what undoes it, and tells whether there was one.
 * @param isScript true where npm runs this command. Between the two is a shell, which a signal to npm ends, and which hands none
 *   on: whoever loses that parent is asked to end too.
 */
function endTogether(child: ChildProcess, isScript: boolean): () => boolean {
  let wasStopped = false;
  const end = (signal: NodeJS.Signals): void => {
    wasStopped = true;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, end);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (isScript && process.ppid !== parent) end('SIGTERM');
  }, parentInterval);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, end);
    return wasStopped;
  };
}

/**
 * Runs an Astro command in a process of its own, so that the site and the press never share one.
 * `keep` collects what it prints; otherwise it goes straight to the terminal. What asks this process to end ends both.
 */
export function runAstro(
  command: 'build' | 'dev' | 'preview',
  settings: Settings,
  io: Io,
  { keep, args = [] }: { keep: boolean; args?: readonly string[] },
): Promise<AstroResult> {
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin',
    'astro.mjs',
  );
  const child = spawn(
    process.execPath,
    [...(command === 'build' ? buildFlags : []), astro, command, '--root', projectFolder, ...args],
    {
      cwd: projectFolder,
      env: { ...io.env, ASTRO_TELEMETRY_DISABLED: '1', ...settingsAsEnvironment(settings) },
      stdio: keep ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    },
  );
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
    });
  const withdraw = endTogether(child, io.env['npm_lifecycle_event'] === command);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const wasStopped = withdraw();
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8'), wasStopped });
    });
  });
}
