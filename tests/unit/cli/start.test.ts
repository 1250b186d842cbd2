import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const start = resolve(import.meta.dirname, '../../..', join('src', 'cli', 'start.js'));

test('a Node.js that is too old says so, and which would serve', () => {
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', pretend, start, 'status'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('runs on Node.js 24 or newer, and this is 20.1.0');
});
