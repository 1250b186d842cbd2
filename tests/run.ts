/**
 * Runs all tests: those of the browser beside the others, as the building of their sites leaves a processor idle and the
 * waiting for pages too. What the browser's tests say is told once the others have ended. With `--quality` what looks at
 * the code itself runs as well, from when the first of the two has ended.
 *
 * usage: node tests/run.ts [--quality]
 */
import { join } from 'node:path';
import { codeScripts } from './code-scripts.ts';
import { runTwoAtATime } from './two-at-a-time.ts';

const packages = join(import.meta.dirname, '..', 'node_modules');
const units = { args: [join(packages, 'vitest', 'vitest.mjs'), 'run'] };
const pages = { args: [join(packages, '@playwright', 'test', 'cli.js'), 'test'] };
const code = process.argv.includes('--quality') ? codeScripts : [];

process.exitCode = (await runTwoAtATime([pages, units, ...code], units)) ? 0 : 1;
