import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearOldCopies } from '../../../../../src/site/build/reuse/clear-old-copies.ts';

test('the copies of a site that was not built for a month are cleared away, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-copies-'));
  const now = Date.UTC(2030, 5, 1);
  const aDay = 24 * 60 * 60 * 1000;
  try {
    for (const [site, days] of [
      ['old', 31],
      ['new', 29],
      ['first', null],
    ] as const) {
      mkdirSync(join(folder, site, 'reuse'), { recursive: true });
      if (days === null) continue;
      const memory = join(folder, site, 'reuse', 'memory.json');
      writeFileSync(memory, '{}');
      utimesSync(memory, new Date(now), new Date(now - days * aDay));
    }
    clearOldCopies(folder, now);
    expect(readdirSync(folder).sort()).toEqual(['first', 'new']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
