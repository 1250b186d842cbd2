import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: 'tests', testMatch: ['pages/hostile.spec.ts'], globalSetup: './pw.tmp.setup.ts', outputDir: '/tmp/pwout', reporter: 'list', timeout: 180000, workers: 1 });
