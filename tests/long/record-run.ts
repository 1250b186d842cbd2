import { writeFileSync } from 'node:fs';
import { readRuns, runsFile, triedPage, writeTried, type Run } from './write-tried.ts';

/** Keeps what a run has tried in place of the last of its kind, and writes the page anew. */
export function recordRun(run: Run): void {
  const runs = [...readRuns().filter(({ what }) => what !== run.what), run].sort((one, other) =>
    one.what < other.what ? -1 : 1,
  );
  writeFileSync(runsFile, `${JSON.stringify(runs, null, 2)}\n`);
  writeFileSync(triedPage, writeTried(runs));
}
