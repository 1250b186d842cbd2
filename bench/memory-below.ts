import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Megabytes of memory of every process that this one has started; what several share is counted once (Linux alone). */
export async function memoryBelow(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = new Set([pid]);
  // A process has a higher number than the one that started it, but for when the numbers begin anew.
  for (const [one = 0, parent = 0] of pairs) if (below.has(parent)) below.add(one);
  below.delete(pid);
  let kilobytes = 0;
  for (const one of below) {
    const text = await readFile(`/proc/${String(one)}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}
