import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../../src/site/model/build-site.ts';
import { recordHistory } from '../../../../../src/site/views/history/record-history.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-record-history-'));
  cpSync('tests/fixtures/releases', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function historyOf(key: string) {
  const site = buildSite(await readContent(folder));
  return recordHistory(site.articlesById.get('orchard')?.releases ?? [], key).map(
    ({ release, isNew, fields, reasons }) => ({
      release: release?.release ?? null,
      isNew,
      fields: fields.map(({ field }) => field),
      reasons: reasons.length,
    }),
  );
}
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

test('tells the release that had a record first, and none that says the same of it', async () => {
  expect(await historyOf('quotes/lorimer-grandparents-30-years-to-grow')).toEqual([
    { release: 1, isNew: true, fields: [], reasons: 0 },
  ]);
  expect(await historyOf('quotes/oakhurst-asked-the-tenants')).toEqual([
    { release: 2, isNew: true, fields: [], reasons: 0 },
  ]);
});

test('tells what a later release changed, with the correction that gives its reason', async () => {
  expect(await historyOf('statistics/40000-dollars-council-set-aside')).toEqual([
    { release: 1, isNew: true, fields: [], reasons: 0 },
    { release: 2, isNew: false, fields: ['unit'], reasons: 1 },
  ]);
});

test('tells what is said since the newest release', async () => {
  edit('statistics/orchard/600-trees.mdx', 'value: 600', 'value: 650');
  const steps = await historyOf('statistics/600-trees');
  expect(steps.at(-1)).toEqual({ release: null, isNew: false, fields: ['value'], reasons: 0 });
});

test('a record that no release has is told to be new since the newest', async () => {
  const made = readFileSync(join(folder, 'statistics/orchard/600-trees.mdx'), 'utf8');
  writeFileSync(join(folder, 'statistics/orchard/600-trees-again.mdx'), made);
  expect(await historyOf('statistics/600-trees-again')).toEqual([
    { release: null, isNew: true, fields: [], reasons: 0 },
  ]);
});
