import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/text/read-plain-text.ts';
import { explainArticle } from '../../../src/cli/extract/explain-article.ts';
import { runExplainFile } from '../../../src/cli/extract/explain-file.ts';
import { extract } from '../../../src/extract/extract.ts';

const text = [
  'The bridge of Arle fell on March 1, 2022, and the town has talked of little else since.',
  '“We will rebuild the bridge before the winter,” said Mayor Nils Berg on March 3. It carried more than 4,000 cars a day.',
  'Clara Voss said the old stones were rotten long ago.',
].join('\n\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-explain-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const explain = (words: string): string => {
  const article = readPlainText(words, { published: '2022-03-04' });
  return explainArticle(article, extract(article));
};

const lines = explain(text).split('\n');
/** The findings that stand below the sentence which starts with some words. */
const below = (start: string): string[] => {
  const from = lines.findIndex((line) => line.slice(8).startsWith(start)) + 1;
  const rest = lines.slice(from);
  const to = rest.findIndex(
    (line) => !/^ {8}(?:quote|reported|date|quantity|statistic|event|person) {3,}/.test(line),
  );
  return rest.slice(0, to).map((line) => line.trim());
};

test('each finding stands below its sentence with its kind, its words, what they were read as and the rule', () => {
  expect(below('The bridge of Arle')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^date +“March 1, 2022” → 2022-03-01, date {2}\[month-day\]$/),
      expect.stringMatching(/^event +“.*” → 2022-03-01, on {2}\[dated:month-day\]$/),
    ]),
  );
  expect(below('“We will rebuild')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^quote +“We will rebuild the bridge before the winter,” → Nils Berg, Mayor.*cue “said”.* {2}\[ranked beside its cue, \d+ of 100\]$/,
      ),
      expect.stringMatching(/^person +Nils Berg, Mayor {2}\[named once\]$/),
    ]),
  );
  expect(below('It carried')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^statistic +“.*4,000 cars.*” → 4000, over.* {2}\[.+\]$/)]),
  );
  expect(below('Clara Voss said')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^reported +“the old stones were rotten long ago” → Clara Voss.* {2}\[ranked after its cue, \d+ of 100\]$/,
      ),
    ]),
  );
});

test('a quotation that nobody is named for tells who was considered', () => {
  expect(explain('Lena Okafor met Tom Harrow.\n\n“Nobody knew where the bridge had been.”')).toMatch(
    /nobody named.* {2}\[left open: (?:[\w ]+ \d+, )+nobody \d+ of 100\]/,
  );
});

test('every sentence is there, each block under its line in the file', () => {
  expect(lines.filter((line) => /^ +\d+ {3}/.test(line)).map((line) => line.trim().split(' ')[0])).toEqual([
    '1',
    '3',
    '5',
  ]);
  for (const sentence of [
    'The bridge of Arle fell',
    '“We will rebuild',
    'It carried more',
    'Clara Voss said',
  ])
    expect(lines.filter((line) => line.slice(8).startsWith(sentence))).toHaveLength(1);
});

test('every finding is told once', () => {
  const article = readPlainText(text, { published: '2022-03-04' });
  const { entities, ...found } = extract(article);
  const count = Object.values(found).reduce((sum, list) => sum + list.length, entities.length);
  expect(lines.filter((line) => /\[[^\]]+\]$/.test(line))).toHaveLength(count);
});

test('a file is explained on standard output', async () => {
  writeFileSync(join(folder, 'bridge.md'), `---\ntitle: The bridge\npublished: 2022-03-04\n---\n\n${text}\n`);
  let out = '';
  const stdout = new Writable({
    write: (chunk: Buffer, _, done) => {
      out += chunk.toString();
      done();
    },
  });
  const io = { stdin: Readable.from([]), stdout, stderr: stdout, env: {}, cwd: folder, isTerminal: false };
  expect(await runExplainFile('bridge.md', {}, io)).toBe(0);
  expect(out).toContain('“March 3” → 2022-03-03, date, year inferred');
  expect(out).toMatch(/^ {4}6 {3}The bridge of Arle fell/m);
});
