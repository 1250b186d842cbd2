import { afterEach, beforeEach, expect, test } from 'vitest';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { sheetsOf } from '../../../../src/cli/build/sheets-of.ts';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../src/site/model/build-site.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

let folder: ContentFolder;
beforeEach(async () => {
  folder = makeContentFolder();
  folder.put(
    'articles/ada-lind-leaves.md',
    '---\ntitle: A baker leaves\n---\n\nAda Lind left Sorn in 2031.\n',
  );
  folder.put('articles/mill.md', '---\ntitle: The mill of Sorn\n---\n\nThe mill of Sorn was sold in 2030.\n');
  await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
});
afterEach(() => {
  folder.remove();
});

const sheets = async (): Promise<string[]> => sheetsOf(await readContent(folder.content));

test('a withheld article has no sheet to print, and the others have theirs', async () => {
  expect(await sheets()).toEqual(['articles/ada-lind-leaves/', 'articles/mill/']);
  folder.put('articles/mill.md', folder.read('articles/mill.md').replace('---\n', '---\nwithheld: true\n'));
  expect(await sheets()).toEqual(['articles/ada-lind-leaves/']);
});

test('the sheet of an article whose address has a withheld name is printed where its page stands', async () => {
  folder.put('people/ada-lind.mdx', '---\nname: Ada Lind\nwithheld: true\n---\n');
  const content = await readContent(folder.content);
  expect(sheetsOf(content)).toEqual(['articles/leaves/', 'articles/mill/']);
  expect([...buildSite(content).articlesById.keys()].sort()).toEqual(['leaves', 'mill']);
});
