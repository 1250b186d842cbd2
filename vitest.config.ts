import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that count or watch what the whole process does: each in a process of its own. */
const alone = ['tests/unit/extract/growth.test.ts', 'tests/regexps.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // The commands that tests start keep what Node has compiled of them.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'compiled') },
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          exclude: alone,
          // One world for many files: no test leaves anything behind in the process.
          isolate: false,
        },
      },
    ],
  },
});
