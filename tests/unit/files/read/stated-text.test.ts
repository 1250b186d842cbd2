import { expect, test } from 'vitest';
import { hashBlocks } from '../../../../src/article/blocks/hash-blocks.ts';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { outlineOf, statedText } from '../../../../src/files/read/stated-text.ts';

test('the stated text has the places of the text, the words of its records there, and nothing else', async () => {
  const { articles, parsed } = await readContent('tests/fixtures/content');
  for (const { id, article } of articles) {
    const entries = parsed.get(id)?.entries ?? [];
    if (article === null) throw new Error('The fixtures have their texts.');
    const stated = statedText({ outline: outlineOf(article), entries });
    expect(stated.hashes).toEqual(hashBlocks(article));
    expect(stated.sentences).toHaveLength(article.sentences.length);
    for (const [index, { start, end }] of article.blocks.entries()) {
      const block = stated.blocks[index] ?? { start: 0, end: 0 };
      const [whole, known] = [article.text.slice(start, end), stated.text.slice(block.start, block.end)];
      expect(known).toHaveLength(whole.length);
      for (let at = 0; at < whole.length; at++) if (known[at] !== '\uFFFC') expect(known[at]).toBe(whole[at]);
    }
  }
  const [first] = articles;
  if (!first?.article) throw new Error('There is an article.');
  const bare = statedText({ outline: outlineOf(first.article), entries: [] });
  expect(bare.text).toMatch(/^[\uFFFC\n]+$/);
  expect(statedText(undefined)).toEqual({ text: '', blocks: [], sentences: [], hashes: [] });
});
