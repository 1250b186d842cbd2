import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const main = resolve(import.meta.dirname, '../../../../src/cli/main.ts');

/** A folder with a built site of one page. */
function builtSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-serve-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Arle</title>');
  return folder;
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server has said no address: ${said}`);
}

const isServed = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};

/** Waits until nothing is served any more. */
async function untilGone(address: string): Promise<void> {
  while (await isServed(address)) await new Promise((done) => setTimeout(done, 100));
}

const outside = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^GIT_/i.test(name)),
);

// Windows ends a process without asking it.
test.skipIf(process.platform === 'win32').each([
  ['itself', {}, ''],
  ['the shell in which npm runs it', { npm_lifecycle_event: 'preview' }, '; true'],
])('what serves the site ends with %s', { timeout: 120_000 }, async (_, env, behind) => {
  const command = `"${process.execPath}" "${main}" preview --port 4797 --out "${builtSite()}"`;
  // Without anything behind it, the shell becomes the command.
  const child = spawn('sh', ['-c', behind === '' ? `exec ${command}` : command + behind], {
    env: { ...outside, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await addressOf(child);
  expect(await isServed(address)).toBe(true);
  child.kill('SIGTERM');
  await untilGone(address);
});
