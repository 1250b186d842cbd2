import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
});
afterEach(() => {
  folder.remove();
});

const article = `---
title: The mill of Sorn is to reopen
publisher: The Sorn Courier
published: 2031-05-04
---

“The old wheel will turn again in June,” said Mayor Ines Okafor.

“We were never asked about it at all,” said Tomas Lind, a miller.
`;
const parse = (): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runParse({ content: folder.content, files: [] }, io));
const quoteOf = (words: string): string =>
  Object.keys(folder.bytes()).find(
    (file) => file.startsWith('quotes/') && folder.read(file).includes(words),
  ) ?? '';
const review = 'review/mill.yaml';

/** Both the editor and the article change the mayor's words, and the miller's are gone from the article. */
async function makeCases(): Promise<string> {
  folder.put('articles/mill.md', article);
  await parse();
  const quote = quoteOf('old wheel');
  folder.put(quote, folder.read(quote).replace('in June', 'in early June'));
  folder.put('articles/mill.md', article.replace('in June', 'in July').replace(/\n“We were.*\n/, ''));
  await parse();
  return quote;
}

describe('the file to work through', () => {
  it('has every open case with its sentence and its values, and is gone once nothing is open', async () => {
    const quote = await makeCases();
    const record = quote.replace('/mill/', '/').replace('.mdx', '');
    const text = folder.read(review);
    expect(text).toContain(`- record: ${record}
  field: words
  sentence: “The old wheel will turn again in July,” said Mayor Ines Okafor.
  lastParse:
    - - The old wheel will turn again in June,
  editor:
    - - The old wheel will turn again in early June,
  article:
    - - The old wheel will turn again in July,
  decision:
`);
    expect(text).toMatch(
      /- record: quotes\/[a-z-]*lind-[a-z-]+\n {2}orphaned: true\n {2}editor:\n {4}- - We were never asked about it at all,\n {2}decision:\n/,
    );
    const before = folder.bytes();
    await parse();
    expect(folder.bytes()).toEqual(before);
    folder.put('articles/mill.md', article);
    await parse();
    expect(existsSync(join(folder.content, review))).toBe(false);
  });

  it('keeps a decision and every comment through further parses', async () => {
    await makeCases();
    const decided = folder
      .read(review)
      .replace('decision:\n', 'decision: keep # she said so on the phone\n')
      .replace('- record: quotes/okafor', '# call her again\n- record: quotes/okafor');
    folder.put(review, decided);
    await parse();
    expect(folder.read(review)).toBe(decided);
    folder.put('articles/mill.md', `${folder.read('articles/mill.md')}\nThe mill has 12 workers.\n`);
    await parse();
    expect(folder.read(review)).toBe(decided);
  });

  it('sets a decision aside that was made for another value, and loses none where a case ends by itself', async () => {
    await makeCases();
    const take = folder.read(review).replace(/(July,\n {2}decision:)\n/, '$1 take # as printed\n');
    folder.put(review, take);
    const now = folder.read('articles/mill.md');
    folder.put('articles/mill.md', now.replace('in July', 'in August'));
    await parse();
    const changed = folder.read(review);
    expect(changed).toContain('# as printed\n');
    expect(changed).toContain(
      '  earlier:\n    - decision: take\n      editor:\n        - - The old wheel will turn again in early June,\n' +
        '      article:\n        - - The old wheel will turn again in July,\n  decision:\n',
    );
    folder.put(review, changed.replace(/(July,\n {2}decision:)\n/, '$1\n    edit: [[The wheel turns.]]\n'));
    folder.put('articles/mill.md', article);
    await parse();
    expect(folder.read(review)).toContain('  over: true\n');
    expect(folder.read(review)).toContain('The wheel turns.');
  });

  it.each([
    [
      'git’s marks',
      (text: string) => `<<<<<<< HEAD\n${text}`,
      /mill\.yaml:1 {2}error .*marks that git leaves/,
    ],
    [
      'a decision that there is not',
      (text: string) => text.replace('decision:\n', 'decision: kepe\n'),
      /mill\.yaml:\d+ {2}error {2}"decision": Expected .*keep.*; found "kepe"\./,
    ],
  ])('is left alone with %s in it, and named', async (_, spoil, message) => {
    await makeCases();
    folder.put(review, spoil(folder.read(review)));
    const before = folder.bytes();
    const { code, err } = await parse();
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(folder.bytes()).toEqual(before);
  });
});
