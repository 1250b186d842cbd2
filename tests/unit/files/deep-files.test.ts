import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { readJson } from '../../../src/files/read/read-json.ts';

const lists = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
const groups = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const entry = (value: string): string =>
  `{"format":1,"article":"a","entries":[{"record":"quotes/x","base":{"words":${value}},"at":{}}],"names":[],"mentions":[],"proof":null}`;
const release = (value: string): string =>
  `{"release":1,"on":"2022-03-04","sha256":"${'a'.repeat(64)}","title":"x","records":{"quotes/x":{"a":${value}}}}\n`;

test.each(
  [6000, 100_000].flatMap(
    (depth) =>
      [
        [depth, '.parsed/a.json', entry(lists(depth))],
        [depth, '.parsed/a.json', lists(depth)],
        [depth, '.parsed/a.json', groups(depth)],
        [depth, 'releases/a.ndjson', release(lists(depth))],
        [depth, 'people/a.mdx', `---\nname: ${lists(depth)}\n---\n`],
        [depth, 'settings.yaml', `language: ${lists(depth)}\n`],
        [
          depth,
          'articles/a.md',
          `---\ntitle: ${lists(Math.min(depth, 9000))}\n---\n\nThe bridge fell on Monday.\n`,
        ],
      ] as const,
  ),
)('what is nested %i deep in %s is told with the file and what to do', async (_, file, text) => {
  const root = mkdtempSync(join(tmpdir(), 'onrecord-deep-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  const content = await readContent(root);
  checkContent(content);
  const [problem] = content.problems.filter(({ severity }) => severity === 'error');
  expect(problem?.file.endsWith(file)).toBe(true);
  expect(problem?.message).toMatch(/nested so deeply|within one another/);
  expect(`${problem?.message ?? ''} ${problem?.hint ?? ''}`).toMatch(/take|Take|delete/);
});

test('brackets in texts are no nesting', () => {
  const text = JSON.stringify({ words: `${'['.repeat(500)} \\" ${'{"'.repeat(500)}` });
  expect(readJson(text)).toEqual({ data: JSON.parse(text) as unknown });
});
