import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/print/find-browser.ts';
import { unpackChromium } from '../../../src/print/unpack-chromium.ts';

const isSupported = process.platform === 'linux' && process.arch === 'x64';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-browser-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('findBrowser', () => {
  test('takes the browser that the environment names', async () => {
    const found = await findBrowser({ env: { ONRECORD_BROWSER: process.execPath } });
    expect(found.launch).toEqual({ executablePath: process.execPath });
  });

  test('says what to do where the environment names none that is there', async () => {
    await expect(findBrowser({ env: { ONRECORD_BROWSER: '/no/such/browser' } })).rejects.toThrow(
      /ONRECORD_BROWSER names \/no\/such\/browser, and there is no such file\. Set it to/,
    );
  });

  test('names every way to have one where there is none', async () => {
    const search = { env: { PATH: folder, PLAYWRIGHT_BROWSERS_PATH: folder }, architecture: 'riscv64' };
    const message = await findBrowser(search).then(
      ({ name }) => `found ${name}`,
      (error: unknown) => String(error),
    );
    // A machine may have one installed where Playwright looks.
    if (message.startsWith('found')) return;
    for (const way of [
      'ONRECORD_BROWSER',
      'npm ci',
      'npx playwright install chromium',
      'Google Chrome, Chromium or Microsoft Edge',
    ])
      expect(message).toContain(way);
  });
});

describe.runIf(isSupported)('unpackChromium', () => {
  test('unpacks once, also for two at a time, and leaves nothing half-done', async () => {
    const [one, two] = await Promise.all([unpackChromium(folder), unpackChromium(folder)]);
    expect(one).toEqual(two);
    expect(await readdir(folder)).toEqual([one.version]);
    const { mtimeMs } = await stat(one.executablePath);
    await unpackChromium(folder);
    expect((await stat(one.executablePath)).mtimeMs).toBe(mtimeMs);
  });
});
