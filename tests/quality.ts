/**
 * Looks at the code itself: lint, types of modules and templates, form, what nothing uses. Two programs run at a time, and
 * what each says is told once it has ended.
 *
 * usage: node tests/quality.ts
 */
import { codeScripts } from './code-scripts.ts';
import { runTwoAtATime } from './two-at-a-time.ts';

process.exitCode = (await runTwoAtATime(codeScripts)) ? 0 : 1;
