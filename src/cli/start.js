#!/usr/bin/env node
// Where the npm scripts enter. Plain JavaScript, as what Node has compiled and stripped of types can only be kept for
// the next run once the cache is on: entered by main.ts, each run would load the stripper of types again.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// In the project's own folder, as one in a shared place could be filled by others. Where it cannot be written,
// each run compiles anew.
enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compiled'));
await import('./main.ts');
