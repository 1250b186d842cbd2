import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/files/read/read-content.ts';

const article = `---
title: The harbour of Lund is to be dredged
publisher: The Lund Courier
published: 2021-05-04
---

“We will dredge the harbour,” Mayor Ida Holm said on May 3. “It takes more than 1,200 tonnes of sand.

“And it takes time.”

Holm told the council: The old pier goes first.”

The harbour was last dredged in 1998.
`;

const quote = `---
speaker: people/ida-holm
role: Mayor
kind: direct
words:
  - - We will dredge the harbour,
    - It takes more than 1,200 tonnes of sand.
  - - And it takes time.
cue: said
---
`;

const statistic = `---
words: more than 1,200 tonnes
clause: It takes more than 1,200 tonnes of sand.
value: 1200
bound: over
unit: tonne
counted: sand
assertedBy: people/ida-holm
---
`;

const event = `---
date: "1998"
relation: on
words: in 1998
what: The harbour was last dredged in 1998.
---
`;

const sound: Record<string, string> = {
  'articles/harbour.md': article,
  'people/ida-holm.mdx': '---\nname: Ida Holm\n---\n',
  'quotes/harbour/holm-dredge.mdx': quote,
  'statistics/harbour/1200-tonnes.mdx': statistic,
  'timeline/harbour/1998-dredged.mdx': event,
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Checks a content folder that is sound but for the files given; returns "file:line message" of each problem. */
async function problemsWith(changes: Record<string, string> = {}): Promise<string[]> {
  const parent = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
  folders.push(parent);
  for (const [file, text] of Object.entries({ ...sound, ...changes })) {
    const path = join(parent, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { problems } = checkContent(await readContent(join(parent, 'content')));
  return problems
    .filter(({ severity }) => severity !== 'note')
    .map(({ file, line, severity, message }) => `${file}:${String(line)} ${severity} ${message}`);
}

test('a sound folder has no problem', async () => {
  expect(await problemsWith()).toEqual([]);
});

test.each([
  ['articles/harbour.md', article.replace('2021-05-04', 'yesterday'), 4],
  ['people/ida-holm.mdx', '---\nname: Ida Holm\naliases: 5\n---\n', 3],
])('%s that cannot be read is named once, and what refers to it is not blamed', async (file, text, line) => {
  expect(await problemsWith({ [file]: text })).toEqual([
    expect.stringMatching(`^content/${file}:${String(line)} error `),
  ]);
});

describe('each fault is named with its file and line', () => {
  const quoteFile = 'quotes/harbour/holm-dredge.mdx';
  const statisticFile = 'statistics/harbour/1200-tonnes.mdx';
  const eventFile = 'timeline/harbour/1998-dredged.mdx';

  test.each([
    [
      'one letter of a quotation',
      { [quoteFile]: quote.replace('takes time', 'took time') },
      `content/${quoteFile}:5 error The words “And it took time.” do not stand in content/articles/harbour.md`,
    ],
    [
      'segments in another order',
      {
        [quoteFile]: quote.replace(
          /- - We.*\n {4}- It.*\n/,
          '- - It takes more than 1,200 tonnes of sand.\n    - We will dredge the harbour,\n',
        ),
      },
      `content/${quoteFile}:5 error The words`,
    ],
    [
      'a speaker without a file',
      { [quoteFile]: quote.replace('ida-holm', 'ida-holst') },
      `content/${quoteFile}:2 error speaker names people/ida-holst`,
    ],
    [
      'marks that do not balance',
      {
        'quotes/harbour/holm-pier.mdx':
          '---\nspeaker: people/ida-holm\nkind: direct\nwords:\n  - - The old pier goes first.\n---\n',
      },
      'content/quotes/harbour/holm-pier.mdx:4 error The quotation marks around these words do not balance',
    ],
    [
      'an answer to nothing',
      { [quoteFile]: quote.replace('cue: said', 'cue: said\nanswers: nobody-asked') },
      `content/${quoteFile}:10 error answers names nobody-asked`,
    ],
    [
      'a quote after its article',
      { [quoteFile]: quote.replace('cue: said', 'cue: said\ndate: 2021-06-03') },
      `content/${quoteFile}:10 error The quote is dated 2021-06-03, after its article`,
    ],
    [
      'a value that its words do not state',
      { [statisticFile]: statistic.replace('value: 1200', 'value: 12000') },
      `content/${statisticFile}:4 error The value is 12000`,
    ],
    [
      'a bound that its words do not state',
      { [statisticFile]: statistic.replace('bound: over', 'bound: exact') },
      `content/${statisticFile}:5 error The bound is exact`,
    ],
    [
      'a clause of somebody else’s making',
      { [statisticFile]: statistic.replace('of sand.', 'of mud.') },
      `content/${statisticFile}:3 error The clause does not stand in`,
    ],
    [
      'a year that its words contradict',
      { [eventFile]: event.replace('"1998"', '"1989"') },
      `content/${eventFile}:2 error date is 1989`,
    ],
    [
      'a day that does not exist',
      { [quoteFile]: quote.replace('cue: said', 'cue: said\ndate: 2021-02-30') },
      `content/${quoteFile}:10 error 2021-02-30 is no day of the calendar`,
    ],
    [
      'a day whose month is not stated or declared',
      { [eventFile]: event.replace('"1998"', '1998-07-01') },
      `content/${eventFile}:2 error date is 1998-07-01, and its words “in 1998” do not state the month or the day`,
    ],
    [
      'a note that would run code',
      { [quoteFile]: `${quote}\nTwo and two are {2 + 2}.\n` },
      `content/${quoteFile}:12 error The note has an expression in braces`,
    ],
    [
      'a note with an import',
      { [quoteFile]: `${quote}\nimport fs from 'node:fs'\n` },
      `content/${quoteFile}:12 error The note has an import or an export`,
    ],
    [
      'a note that refers to nothing',
      { [quoteFile]: `${quote}\nSee <Figure id="900-tonnes" />.\n` },
      `content/${quoteFile}:12 error <Figure id="900-tonnes"> leads to nothing`,
    ],
    [
      'a record without an article',
      { 'timeline/quay/1998-dredged.mdx': event },
      'content/timeline/quay/1998-dredged.mdx:1 error The record belongs to the article quay',
    ],
  ])('%s', async (_, changes, expected) => {
    const problems = await problemsWith(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});

test('marks that do not balance pass where the record says so', async () => {
  expect(
    await problemsWith({
      'quotes/harbour/holm-pier.mdx':
        '---\nspeaker: people/ida-holm\nkind: direct\nwords:\n  - - The old pier goes first.\nunbalanced: true\n---\n',
    }),
  ).toEqual([]);
});

test('a note may use the components', async () => {
  expect(
    await problemsWith({
      'quotes/harbour/holm-dredge.mdx': `${quote}\nSee <Figure id="1200-tonnes" /> by <Person id="ida-holm">her</Person>.\n`,
    }),
  ).toEqual([]);
});
