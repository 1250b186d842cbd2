import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../../src/print/browser/find-browser.ts';
import { launchBrowser } from '../../../../src/print/browser/launch-browser.ts';
import { unpackChromium } from '../../../../src/print/browser/unpack-chromium.ts';

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

describe.runIf(isSupported)('the packaged Chromium', () => {
  test('writes text where the machine’s own settings name no font', async () => {
    const settings = join(folder, 'no-fonts.conf');
    await writeFile(settings, '<?xml version="1.0"?><fontconfig></fontconfig>');
    const browser = await launchBrowser(
      await findBrowser({ env: { ...process.env, FONTCONFIG_FILE: settings } }),
    );
    try {
      const page = await browser.newPage();
      await page.setContent('<p style="display:inline">Ada</p>');
      expect((await page.locator('p').boundingBox())?.width).toBeGreaterThan(0);
    } finally {
      await browser.close();
    }
  });
});

describe.runIf(isSupported)('unpackChromium', () => {
  test('unpacks once, also for two at a time, and leaves nothing half-done', async () => {
    const cache = join(folder, 'cache');
    const [one, two] = await Promise.all([unpackChromium(cache), unpackChromium(cache)]);
    expect(one).toEqual(two);
    expect(await readdir(cache)).toEqual([one.version]);
    const { mtimeMs } = await stat(one.executablePath);
    await unpackChromium(cache);
    expect((await stat(one.executablePath)).mtimeMs).toBe(mtimeMs);
  });
});
