import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/print/browser/find-browser.ts';

const { name: browser } = await findBrowser();
const isCi = process.env['CI'] !== undefined;

/** The tests of the built site and of the printed sheets; the browser is the one that prints. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['pages/**/*.spec.ts', 'pdf/**/*.spec.ts'],
  // Another browser than that of the pictures draws letters in its own way.
  testIgnore: browser.endsWith('from npm') ? [] : ['pages/looks.spec.ts'],
  globalSetup: './tests/sites/build-sites.ts',
  snapshotPathTemplate: 'tests/pages/looks/{arg}{ext}',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: isCi,
  reporter: isCi ? 'list' : 'dot',
  timeout: 180_000,
});
