import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { withhold } from '../../../src/withhold/withhold.ts';
import { makeContentFolder, type ContentFolder } from '../cli/content-folder.ts';

const article = `---
title: The bakery of Sorn closes
publisher: The Sorn Courier
published: 2031-05-04
---

“The bread was never the trouble,” said Gil Harrow, who owns the mill.

Ada Lind, the baker, said she would move to the coast. “I am not proud of it,” she said.

“Nobody told the council,” a neighbour said.
`;

let folder: ContentFolder;
beforeEach(async () => {
  folder = makeContentFolder();
  folder.put('articles/bakery.md', article);
  await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
  writeFileSync(join(folder.content, 'people/ada-lind.mdx'), '---\nname: Ada Lind\nwithheld: true\n---\n');
});
afterEach(() => {
  folder.remove();
});

const quotes = (): string[] => Object.keys(folder.bytes()).filter((file) => file.startsWith('quotes/'));
const shownText = async (): Promise<string> =>
  withhold(await readContent(folder.content)).content.articles[0]?.article?.text ?? '';

const gapped = [/would move/, /not proud/, /Ada/];

test('a quote that nobody is named for is withheld with the name in its paragraph, and no other', async () => {
  const { content } = withhold(await readContent(folder.content));
  expect(content.quotes.map(({ data }) => data.words.flat().join(' '))).toEqual(
    expect.arrayContaining(['The bread was never the trouble,', 'Nobody told the council,']),
  );
  expect(content.quotes).toHaveLength(2);
  const text = await shownText();
  for (const words of gapped) expect(text).not.toMatch(words);
  expect(text).toContain('Nobody told the council');
});

test('words of a withheld name stay hidden where an editor has deleted their record', async () => {
  for (const file of quotes()) rmSync(join(folder.content, file));
  const text = await shownText();
  for (const words of gapped) expect(text).not.toMatch(words);
  expect(text).toContain('The bread was never the trouble');
});
