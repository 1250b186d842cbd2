import { defineConfig } from 'vitest/config';

/** The laws of reading and of editing a file, tried on many more inputs than `npm test` has the minutes for. */
export default defineConfig({
  test: {
    include: ['tests/unit/files/edit-front-matter.test.ts', 'tests/unit/article/read-*.test.ts'],
    env: { ONRECORD_RUNS: '10000' },
    testTimeout: 900_000,
  },
});
