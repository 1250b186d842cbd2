#!/usr/bin/env node
// Where the npm scripts enter. Plain JavaScript, for two reasons: a Node.js that is too old can read it, and say so; and
// what Node has compiled and stripped of types can only be kept for the next run once the cache is on (entered by
// main.ts, each run would load the stripper of types again).
import module from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `On Record runs on Node.js 24 or newer, and this is ${process.versions.node} (${process.execPath}). npm ci brings the ` +
      'right one on macOS, Windows and Linux with glibc (x64, and ARM64 but on Windows); elsewhere, and where npm ci was run ' +
      'by a newer Node.js than this, install or choose 24 or newer from https://nodejs.org.\n',
  );
  process.exit(1);
}
// In the project's own folder, as one in a shared place could be filled by others. Where it cannot be written,
// each run compiles anew.
module.enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compiled'));
await import('./main.ts');
