import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/article/read/read-article.ts';

const folder = join(import.meta.dirname, '../../../fixtures/article/saved');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

test('there are pages of ten shapes at least', () => {
  expect(pages.length).toBeGreaterThanOrEqual(10);
});

test.each(pages)('gives the article of %s and nothing else', (name) => {
  const { text, blocks } = readArticle(readFileSync(join(folder, name)), name);
  const expected = readFileSync(join(folder, name.replace(/\.html$/, '.txt')), 'utf8');
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(
    expected.trim().split('\n\n'),
  );
});
