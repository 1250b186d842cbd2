import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
});
afterEach(() => {
  folder.remove();
});

const parse = () => folder.run((io) => runParse({ content: folder.content, files: [] }, io));
const check = () => folder.run((io) => runCheck({ content: folder.content }, io));
const quoteOf = (words: string): string =>
  Object.keys(folder.bytes()).find(
    (file) => file.startsWith('quotes/') && folder.read(file).includes(words),
  ) ?? '';

const article = `---
title: The mill\u2028--- of Sorn
publisher: The Sorn\u2029...
published: 2031-05-04
---

“The old wheel\u2028--- will turn again\u2029<<<<<<< in June,” said Mayor Ines Okafor.
`;

// JavaScript takes U+2028 and U+2029 for line ends; YAML, Markdown, git and an editor do not.
describe('a separator of lines that is no line end', () => {
  test('closes no front matter and opens no mark of git', async () => {
    folder.put('articles/mill.md', article);
    folder.put('people/ada-berg.mdx', '---\nname: Ada\u2028---\u2028Berg\nnote: x\u2029---\n---\nA note.\n');
    expect((await parse()).out).toContain('new');
    expect(folder.read(quoteOf('old wheel'))).toContain('turn again');
    const { code, out, err } = await check();
    expect([code, out + err]).toEqual([0, expect.not.stringContaining('error')]);
  });

  test('gets no letter put in where a case waits for a decision', async () => {
    folder.put('articles/mill.md', article);
    await parse();
    const quote = quoteOf('old wheel');
    folder.put(quote, folder.read(quote).replace('in June', 'in early June'));
    folder.put('articles/mill.md', article.replace('in June', 'in July'));
    await parse();
    const review = folder.read('review/mill.yaml');
    expect(review).toContain('The old wheel\u2028--- will turn again\u2029<<<<<<< in early June');
    expect(review).toContain('The old wheel\u2028--- will turn again\u2029<<<<<<< in July');
  });
});
