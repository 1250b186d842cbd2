import { defineConfig } from 'vitest/config';

/** The laws of reading, of editing a file and of parsing again, tried on many more inputs than `npm test` has the minutes for. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/files/**/{edit-front-matter,merge-entry,parse-again}.test.ts',
      'tests/unit/files/identity/{who-is-who,names-laws}.test.ts',
      'tests/unit/cli/names/*.test.ts',
      'tests/unit/article/**/read-*.test.ts',
      'tests/unit/check/untouched.test.ts',
      'tests/unit/cli/line-archive.test.ts',
      'tests/unit/extract/growth.test.ts',
      'tests/regexps.test.ts',
      'tests/long/*.test.ts',
    ],
    env: { ONRECORD_RUNS: process.env['ONRECORD_RUNS'] ?? '10000' },
    testTimeout: 900_000,
    // they write one page between them
    fileParallelism: false,
  },
});
