import { defineConfig } from '@playwright/test';

const isCi = process.env['CI'] !== undefined;

/** The tests of the built site and of the printed sheets; the browser is the one that prints. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['pages/**/*.spec.ts', 'pdf/**/*.spec.ts'],
  globalSetup: './tests/pages/build-sites.ts',
  snapshotPathTemplate: 'tests/pages/looks/{arg}{ext}',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: isCi,
  reporter: isCi ? 'list' : 'dot',
  timeout: 180_000,
});
