import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
    testTimeout: 60_000,
    // One world for many files: no test leaves anything behind in the process.
    isolate: false,
    maxWorkers: 2,
    // The commands that tests start keep what Node has compiled of them.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'compiled') },
  },
});
