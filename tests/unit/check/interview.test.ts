import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { makeContentFolder, type ContentFolder } from '../cli/content-folder.ts';

const article = `---
title: Okafor on the bridge
publisher: The Brindle Ledger
published: 2022-06-01
licence: CC BY 4.0
---

The mayor of Brindle, Lena Okafor, sat down with the reporter Ida Holm.

HOLM: When will the bridge open?

OKAFOR: It will open in May. I promise nothing more than that.

HOLM: And what of the road?

OKAFOR: The road costs too much.
`;
const answer = 'quotes/talk/okafor-open.mdx';

let folder: ContentFolder;
beforeAll(async () => {
  folder = makeContentFolder();
  folder.put('articles/talk.md', article);
  await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
});
afterAll(() => {
  folder.remove();
});

const checked = async (): Promise<string> => {
  const { out, err } = await folder.run((io) => runCheck({ content: folder.content }, io));
  return out + err;
};

test('a turn of an interview is a quotation without marks', async () => {
  expect(await checked()).toContain('all is well');
});

test('words behind a colon are no turn of whoever is only told them', async () => {
  folder.put(
    'articles/note.md',
    `${article.split('HOLM')[0] ?? ''}Then Holm told Okafor: The road costs too much.\n`,
  );
  folder.put(
    'quotes/note/okafor-road.mdx',
    '---\nspeaker: people/lena-okafor\nkind: direct\nwords:\n  - - The road costs too much.\n---\n',
  );
  expect(await checked()).toContain('(outside-marks)');
  rmSync(join(folder.content, 'articles/note.md'));
  rmSync(join(folder.content, 'quotes/note'), { recursive: true });
});

test.each([
  ['of another who speaks in it', 'people/lena-okafor', 'people/ida-holm'],
  ['in half', ' I promise nothing more than that.', ''],
])('it is none %s', async (_, words, others) => {
  const before = folder.bytes()[answer] ?? '';
  expect(before).toContain(words);
  folder.put(answer, before.replace(words, others));
  expect(await checked()).toContain('(outside-marks)');
  folder.put(answer, before);
});
