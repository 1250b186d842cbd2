/**
 * Prints how fast the extractor is, task by task, beside what a JavaScript user can install, on the same texts in the same
 * run; then how its time grows with a text's length. All figures are processor time, so other programs hardly disturb them.
 *
 * usage: npm ci in the project's folder and in bench/, then in bench/: npm run bench -- DATA_FOLDER [--only speed|growth]
 *
 * DATA_FOLDER holds quotes/dev.ndjson, one article a line: {"text","published"}.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hostileTexts } from './hostile-texts.ts';
import { measureSpeed, timeOnce, type Speed } from './measure.ts';
import { allOfIt, ownTasks, prepare } from './own-tasks.ts';
import { peerTasks } from './peer-tasks.ts';
import { readTexts, type DatedText } from './read-texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run bench -- DATA_FOLDER [--only speed|growth]');
  process.exit(2);
}
const texts = readTexts(resolve(process.env['INIT_CWD'] ?? process.cwd(), folder));
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

function printSpeeds(): void {
  console.log(
    `${String(texts.length)} articles, ${(bytes / 1e6).toFixed(2)} MB of text; warm; MB a second of processor time\n`,
  );
  const speeds = new Map<string, number>();
  const print = (name: string, { megabytesPerSecond, passes }: Speed): void => {
    speeds.set(name, megabytesPerSecond);
    const figure = megabytesPerSecond.toFixed(megabytesPerSecond < 0.1 ? 3 : 2).padStart(9);
    console.log(`${name.padEnd(34)}${figure}   median of ${String(passes)}`);
  };
  const prepared = texts.map(prepare);
  for (const [name, task] of ownTasks) print(name, measureSpeed(prepared, bytes, task));
  for (const [name, task] of peerTasks) print(name, measureSpeed(texts, bytes, task));
  const own = speeds.get('all of it') ?? NaN;
  const peer = speeds.get('compromise .quotations()') ?? NaN;
  console.log(`\nall of it is ${(own / peer).toFixed(1)} times compromise .quotations()`);
}

const half = 500_000;
const leastRuns = 3;
const leastSeconds = 0.5;
/** The fastest of three runs, or of as many as half a second holds: short ones are easily disturbed. */
function fastest(text: string): number {
  let best = Infinity;
  let spent = 0;
  for (let run = 0; run < leastRuns || spent < leastSeconds; run += 1) {
    const seconds = timeOnce(() => {
      allOfIt(text);
    });
    best = Math.min(best, seconds);
    spent += seconds;
  }
  return best;
}

/** The articles one after the other, again and again, up to a length. */
function ordinaryText(articles: readonly DatedText[], length: number): string {
  const all = articles.map(({ text }) => text).join('\n\n');
  return `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function printGrowth(): void {
  console.log('\nseconds of processor time for all of it, the fastest of three runs or more\n');
  console.log(`${'text'.padEnd(28)}   0.5 MB     1 MB   growth`);
  const made = [
    { name: 'ordinary text', make: (length: number) => ordinaryText(texts, length) },
    ...hostileTexts,
  ];
  for (const { name, make } of made) {
    const [short, long] = [fastest(make(half)), fastest(make(2 * half))];
    const growth = long / short;
    console.log(
      `${name.padEnd(28)}${short.toFixed(3).padStart(9)}${long.toFixed(3).padStart(9)}${growth.toFixed(2).padStart(9)}${growth > 2.2 ? '  above 2.2' : ''}`,
    );
  }
}

if (values.only !== 'growth') printSpeeds();
if (values.only !== 'speed') printGrowth();
