import { expect, test } from 'vitest';
import { readOwnPage } from '../../../../src/files/read/read-own-page.ts';

const read = (text: string) => readOwnPage(new TextEncoder().encode(text));

test('reads a page with what its menu needs', () => {
  expect(
    read('---\ntitle: Imprint\n---\n\n## Who\n\nArle Gazette, <https://gazette.example>.\n'),
  ).toMatchObject({
    data: { title: 'Imprint', menu: 'foot', order: 0 },
    body: '\n## Who\n\nArle Gazette, <https://gazette.example>.\n',
  });
});

test.each([
  ['a page without text', '---\ntitle: Imprint\n---\n\n', 4, 'The page says nothing'],
  ['a page without a title', '---\nmenu: top\n---\nWe.\n', 2, '"title" is missing'],
  ['a menu that there is none of', '---\ntitle: A\nmenu: side\n---\nWe.\n', 3, 'found "side"'],
  ['HTML', '---\ntitle: A\n---\nWe.\n\n<script>go()</script>\n', 6, 'no plain Markdown (html)'],
  [
    'HTML within a line',
    '---\ntitle: A\n---\nWe <b onclick="go()">are</b>.\n',
    4,
    'no plain Markdown (html)',
  ],
  ['a link that would run', '---\ntitle: A\n---\n[We](javascript:go)\n', 4, 'link to "javascript:go"'],
  ['a picture', '---\ntitle: A\n---\n![We](https://gazette.example/we.png)\n', 4, 'The page has a picture'],
  ['a second title', '---\ntitle: A\n---\n# A\n', 4, 'a second title'],
  ['no front matter', 'We.\n', 1, 'Expected front matter'],
])('refuses %s, with its line', (_, text, line, message) => {
  const result = read(text);
  expect('flaws' in result && result.flaws[0]).toMatchObject({
    line,
    message: expect.stringContaining(message) as unknown,
  });
});

test('asks whether another field was meant', () => {
  const result = read('---\ntitles: Imprint\ntitle: Imprint\n---\nWe.\n');
  expect('flaws' in result && result.flaws[0]).toMatchObject({
    line: 2,
    hint: expect.stringContaining('Did you mean "title"?') as unknown,
  });
});
