import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../../../src/article/article-error.ts';
import { pageCharset } from '../../../../src/article/page/page-charset.ts';
import { decodeArticle, readArticle } from '../../../../src/article/read/read-article.ts';

const page = (head: string): string =>
  `<!doctype html><html lang="en"><head>${head}<title>The ferry</title></head><body><article><h1>The ferry of Orm</h1>` +
  '<p>\x93We will run it again before the summer,\x94 said Mayor Ren\xe9e Lind, who has asked the ministry.</p></article></body></html>';
/** A page as bytes of Windows-1252, where its quotation marks are 0x93 and 0x94. */
const bytes = (head: string): Buffer => Buffer.from(page(head), 'latin1');

describe('the encoding that a page names', () => {
  test.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ["<META CHARSET='ISO-8859-1'>", 'ISO-8859-1'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', 'windows-1252'],
    ['<meta content="text/html;charset = \'latin1\'" http-equiv=content-type>', 'latin1'],
    ['<!-- <meta charset="shift_jis"> --><meta charset="windows-1252">', 'windows-1252'],
    ['<script>"<meta charset=shift_jis>"</script><meta charset="windows-1252">', 'windows-1252'],
    ['<meta name="charset" content="charset=utf-8">', null],
    [`<!--${' '.repeat(1024)}--><meta charset="windows-1252">`, null],
  ])('%s', (head, expected) => {
    expect(pageCharset(bytes(head))).toBe(expected);
  });
});

test('a saved page in Windows-1252 that says so is read with its quotation marks', () => {
  const { text } = readArticle(bytes('<meta charset="iso-8859-1">'), 'ferry.html');
  expect(text).toContain('“We will run it again before the summer,” said Mayor Renée Lind,');
});

test('what came with the bytes goes before what the page says, and an unknown name says nothing', () => {
  const sent = decodeArticle(bytes('<meta charset="koi8-r">'), 'page', 'a.html', 'windows-1252');
  expect(sent).toContain('“We will run it again before the summer,” said Mayor Renée');
  const unknown = decodeArticle(bytes('<meta charset="windows-1252">'), 'page', 'a.html', 'utf-ate');
  expect(unknown).toContain('“We will run it again before the summer,” said Mayor Renée');
});

test.each([
  ['without a name', '', 'Expected UTF-8, found the byte 0x93'],
  ['as UTF-8', '<meta charset="utf-8">', 'Expected UTF-8, found the byte 0x93'],
  ['as Shift_JIS', '<meta charset="shift_jis">', 'Expected shift_jis, in which the text is said to be,'],
])('bytes that are not what they are called are refused: %s', (_, head, message) => {
  expect(() => decodeArticle(bytes(head), 'page', 'a.html')).toThrow(ArticleError);
  expect(() => decodeArticle(bytes(head), 'page', 'a.html')).toThrow(message);
});

test('what is valid UTF-8 is read as such under any label', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('windows-1252', 'latin1', 'koi8-r'),
      (words, label) => {
        const text = `The article says ${words.replaceAll(/[\p{Cc}]/gu, '')}.`;
        expect(decodeArticle(Buffer.from(text), 'page', 'a.html', label)).toBe(text);
      },
    ),
  );
});
